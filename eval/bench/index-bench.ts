import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { plotSvg } from "./plot-svg.ts";
import type { EngineResult } from "./run-engine.ts";

/** One line of the table; `stopped` says where an engine gave up. */
interface Line {
  readonly engine: string;
  readonly passages: number;
  readonly build?: EngineResult;
  readonly open?: EngineResult;
  readonly stopped?: string;
}

const MEMORY_MB = 4_000;
const MINUTES = 10;
const ours = "fundstelle";
const oursDense = "fundstelle (nur Vektoren)";
const all = [ours, "vectra", "minisearch", "orama", "Speicherbandbreite"];

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000" },
    engines: { type: "string", default: all.join(",") },
    dense: { type: "string", default: "" },
    plot: { type: "string" },
  },
});
const numbers = (list: string): readonly number[] => list.split(",").filter(Boolean).map(Number);
const lines: Line[] = [];
for (const engine of values.engines.split(",")) await measureSizes(engine, numbers(values.sizes));
await measureSizes(oursDense, numbers(values.dense));
if (values.plot !== undefined)
  writeFileSync(values.plot, plotSvg("Rechenzeit einer Suche in ms über der Zahl der Textstellen", curves()));

/** From the smallest size up, until the engine stops. */
async function measureSizes(engine: string, sizes: readonly number[]): Promise<void> {
  for (const passages of sizes) {
    const line = await measure(engine, passages);
    lines.push(line);
    process.stdout.write(`${show(line)}\n`);
    if (line.stopped !== undefined) return;
  }
}

async function measure(engine: string, passages: number): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), "fundstelle-bench-"));
  try {
    const build = await run(engine, "build", passages, folder);
    if (typeof build === "string") return { engine, passages, stopped: build };
    if (build.steps) return { engine, passages, build };
    const open = await run(engine, "open", passages, folder);
    return { engine, passages, build, ...(typeof open === "string" ? { stopped: open } : { open }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One engine in a process of its own; a German half-sentence when it went over a limit or failed. */
async function run(
  engine: string,
  action: "build" | "open",
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
  ]);
  let [out, err, over] = ["", "", ""];
  child.stdout.on("data", (data: Buffer) => (out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (err += data.toString()));
  const stop = (reason: string): void => {
    over = reason;
    child.kill("SIGKILL");
  };
  const deadline = setTimeout(() => stop(`hält nach ${MINUTES} Minuten an`), MINUTES * 60_000);
  const watch = setInterval(async () => {
    const rss = child.pid === undefined ? 0 : await residentMegabytes(child.pid);
    if (rss > MEMORY_MB) stop(`hält bei ${MEMORY_MB} MB Arbeitsspeicher an`);
  }, 1_000);
  const code = await new Promise((done) => child.once("close", done));
  clearTimeout(deadline);
  clearInterval(watch);
  if (over !== "") return over;
  const reason = /(?:Error: .*|FATAL ERROR: .*)/.exec(err)?.[0] ?? err.trim().split("\n").at(-1);
  return code === 0 ? (JSON.parse(out) as EngineResult) : `bricht ab: ${reason}`;
}

/** 0 when the process has just ended, or where there is no `ps`. */
function residentMegabytes(pid: number): Promise<number> {
  return promisify(execFile)("ps", ["-o", "rss=", "-p", `${pid}`]).then(
    ({ stdout }) => Number(stdout) / 1000,
    () => 0,
  );
}

function show({ engine, passages, build, open, stopped }: Line): string {
  const name = `${engine.padEnd(26)} ${String(passages).padStart(8)} Textstellen`;
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
  const engines = [...new Set(lines.map(({ engine }) => engine))];
  return engines.map((engine) => ({
    name: engine,
    points: lines
      .filter((line) => line.engine === engine)
      .flatMap(({ passages, build, open }) => {
        const cpu = (open ?? build)?.cpu;
        return cpu === undefined ? [] : [{ x: passages, y: cpu }];
      }),
  }));
}
