import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { plotSvg } from "./plot-svg.ts";
import type { EngineResult } from "./run-engine.ts";

/** Invented texts, or the real ones of `--corpus`. */
type Corpus = "erfunden" | "echt";

/** One line of the table; `stopped` says where an engine gave up. */
interface Line {
  readonly engine: string;
  readonly corpus: Corpus;
  readonly passages: number;
  readonly build?: EngineResult;
  readonly open?: EngineResult;
  readonly stopped?: string;
}

const MEMORY_MB = 4_000;
const ours = "fundstelle";
const oursDense = "fundstelle (nur Vektoren)";
const all = [ours, "vectra", "minisearch", "orama", "Speicherbandbreite"];

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000" },
    engines: { type: "string", default: all.join(",") },
    dense: { type: "string", default: "" },
    minutes: { type: "string", default: "10" },
    corpus: { type: "string" },
    plot: { type: "string" },
  },
});
const minutes = Number(values.minutes);
const numbers = (list: string): readonly number[] => list.split(",").filter(Boolean).map(Number);
const lines: Line[] = [];
const corpora: readonly Corpus[] = values.corpus === undefined ? ["erfunden"] : ["erfunden", "echt"];
for (const engine of values.engines.split(",")) await measureSizes(engine, numbers(values.sizes), corpora);
await measureSizes(oursDense, numbers(values.dense), ["erfunden"]);
if (values.plot !== undefined)
  writeFileSync(values.plot, plotSvg("Rechenzeit einer Suche in ms über der Zahl der Textstellen", curves()));

/** From the smallest size up, the corpora side by side, each until the engine stops or the corpus ends. */
async function measureSizes(engine: string, sizes: readonly number[], wanted: readonly Corpus[]): Promise<void> {
  let going = wanted;
  for (const passages of sizes)
    for (const corpus of going) {
      const line = await measure(engine, corpus, passages);
      lines.push(line);
      process.stdout.write(`${show(line)}\n`);
      if (line.stopped !== undefined || line.passages < passages) going = going.filter((other) => other !== corpus);
    }
}

async function measure(engine: string, corpus: Corpus, size: number): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), "fundstelle-bench-"));
  try {
    const build = await run(engine, "build", corpus, size, folder);
    if (typeof build === "string") return { engine, corpus, passages: size, stopped: build };
    const line = { engine, corpus, passages: build.passages, build };
    if (build.steps) return line;
    const open = await run(engine, "open", corpus, size, folder);
    return { ...line, ...(typeof open === "string" ? { stopped: open } : { open }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One engine in a process of its own; a German half-sentence when it went over a limit or failed. */
async function run(
  engine: string,
  action: "build" | "open",
  corpus: Corpus,
  passages: number,
  folder: string,
): Promise<EngineResult | string> {
  const script = join(import.meta.dirname, "run-engine.ts");
  const child = spawn(process.execPath, [
    `--max-old-space-size=${MEMORY_MB}`,
    script,
    engine,
    action,
    `${passages}`,
    folder,
    ...(corpus === "echt" && values.corpus !== undefined ? [values.corpus] : []),
  ]);
  let [out, err, over] = ["", "", ""];
  child.stdout.on("data", (data: Buffer) => (out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (err += data.toString()));
  const stop = (reason: string): void => {
    over = reason;
    child.kill("SIGKILL");
  };
  const deadline = setTimeout(() => stop(`hält nach ${minutes} Minuten an`), minutes * 60_000);
  const watch = setInterval(async () => {
    const rss = child.pid === undefined ? 0 : await residentMegabytes(child.pid);
    if (rss > MEMORY_MB) stop(`hält bei ${MEMORY_MB} MB Arbeitsspeicher an`);
  }, 1_000);
  const code = await new Promise((done) => child.once("close", done));
  clearTimeout(deadline);
  clearInterval(watch);
  if (over !== "") return over;
  const reason = /(?:(?:Error|Failure): .*|FATAL ERROR: .*)/.exec(err)?.[0] ?? err.trim().split("\n").at(-1);
  return code === 0 ? (JSON.parse(out) as EngineResult) : `bricht ab: ${reason}`;
}

/** 0 when the process has just ended, or where there is no `ps`. */
function residentMegabytes(pid: number): Promise<number> {
  return promisify(execFile)("ps", ["-o", "rss=", "-p", `${pid}`]).then(
    ({ stdout }) => Number(stdout) / 1000,
    () => 0,
  );
}

function show({ engine, corpus, passages, build, open, stopped }: Line): string {
  const name = `${engine.padEnd(26)} ${corpus.padEnd(8)} ${String(passages).padStart(8)} Textstellen`;
  if (stopped !== undefined) return `${name}  ${stopped}`;
  const steps = Object.entries((open ?? build)?.steps ?? {}).map(
    ([step, { p50, p99 }]) => `${step} ${p50.toFixed(2)}/${p99.toFixed(2)}`,
  );
  const size = build?.bytesPerPassage ? `, ${build.bytesPerPassage.toFixed(0)} Byte je Textstelle` : "";
  const opened = open ? `, öffnen ${open.ms.toFixed(0)} ms` : "";
  const { rss, cpu } = open ?? build ?? {};
  return `${name}  p50/p99 in ms: ${steps.join(", ")}, Rechenzeit ${cpu?.toFixed(2)} | bauen ${((build?.ms ?? 0) / 1000).toFixed(1)} s${opened}, ${rss?.toFixed(0)} MB${size}`;
}

/** The processor time of each engine's query over the sizes. */
function curves() {
  const nameOf = ({ engine, corpus }: Line): string => (corpus === "echt" ? `${engine} (echt)` : engine);
  return [...new Set(lines.map(nameOf))].map((name) => ({
    name,
    points: lines
      .filter((line) => nameOf(line) === name)
      .flatMap(({ passages, build, open }) => {
        const cpu = (open ?? build)?.cpu;
        return cpu === undefined ? [] : [{ x: passages, y: cpu }];
      }),
  }));
}
