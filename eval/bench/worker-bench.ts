import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readSettings } from "#settings";
import { buildPageIfMissing } from "../../server/build-page.ts";
import { loadEmbedder } from "../../server/compose.ts";
import { prepareAssets } from "../../server/deploy/prepare-assets.ts";
import { PASSAGES_PER_ARTICLE } from "./bench-corpus.ts";
import { fundstelle } from "./engine-fundstelle.ts";
import { heapUsage } from "./inspect-worker.ts";
import { bundleWorker, type LocalWorker, profileStart, startWorker } from "./local-worker.ts";
import { syntheticCorpus } from "./synthetic-corpus.ts";
import { workerdProcessorMs } from "./workerd-processor.ts";

/** What an isolate may hold by our own bar; Cloudflare ends it at 128 MB. */
const MEMORY_BAR = 100e6;
const BUNDLE_BAR = 400e3;
const QUESTIONS = 50;
/** V8 ends the isolate whose heap needs more, so that this much is what it can hold, garbage included. */
const HEAP_MEBIBYTES = 48;
/** Questions after which the memories of words and sentences are full. */
const MANY_QUESTIONS = 1000;

const home = join(import.meta.dirname, "../..");

/** `npm run bench:worker -- [--passages 20000]`: bundle, start-up, requests and memory of the Worker in the local workerd, over invented articles. Exit 1 above a bar. */
async function main(passages: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "fundstelle-bench-"));
  try {
    const assets = await invented(folder, passages);
    const bundled = await measureBundle(folder, assets);
    const worker = await startWorker({ assets, variables: { FUNDSTELLE_PUBLIC: "1" } });
    try {
      await measureRequests(worker, syntheticCorpus(1));
    } finally {
      await worker.stop();
    }
    return (await measureMemory(assets, passages)) && bundled;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function invented(folder: string, passages: number): Promise<string> {
  const note = (line: string): void => console.error(line);
  await buildPageIfMissing(home, note);
  const embedder = await loadEmbedder(readSettings({}));
  note(`Index aus ${passages} erfundenen Textstellen …`);
  await fundstelle.build({ corpus: syntheticCorpus(1), passages, folder, embedder });
  const assets = join(folder, "assets");
  const { files, bytes } = await prepareAssets({ home, out: assets, directory: join(folder, "index"), embedder });
  say("Assets", `${files} Dateien, ${megabytes(bytes)}`);
  return assets;
}

async function measureBundle(folder: string, assets: string): Promise<boolean> {
  const out = join(folder, "bundle");
  mkdirSync(out);
  await bundleWorker(out, assets);
  const code = readFileSync(join(out, "worker.js"));
  const zipped = gzipSync(code).byteLength;
  say("Bundle", `${kilobytes(code.byteLength)}, ${kilobytes(zipped)} gzip (Grenze ${kilobytes(BUNDLE_BAR)})`);
  const report = await profileStart(join(folder, "start.cpuprofile"), assets);
  say("Start: Prozessor", /Active: ([^\n]*)/.exec(report)?.[1] ?? "nicht gemessen");
  return zipped < BUNDLE_BAR;
}

async function measureRequests(worker: LocalWorker, corpus: ReturnType<typeof syntheticCorpus>): Promise<void> {
  const first = await measured(worker, () => get(worker, "/healthz"));
  say("erste Anfrage (lädt Index und Modell)", `${first.ms.toFixed(0)} ms, Prozessor ${processor(first.cpu)}`);
  const texts = corpus.article(7).passages.map(({ text }) => text);
  const questions = Array.from({ length: QUESTIONS }, (_, i) => corpus.question(texts[i % texts.length] ?? ""));
  await get(worker, `/api/search?q=${encodeURIComponent(questions[0] ?? "")}`);
  for (const [name, ask] of [
    ["/api/search", (question: string) => get(worker, `/api/search?q=${encodeURIComponent(question)}`)],
    ["/api/ask", (question: string) => post(worker, "/api/ask", { question })],
  ] as const) {
    const times: number[] = [];
    const all = await measured(worker, async () => {
      for (const question of questions) times.push((await measured(worker, () => ask(question))).ms);
    });
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.floor(share * (QUESTIONS - 1))] ?? 0).toFixed(1);
    const cpu = all.cpu === undefined ? undefined : all.cpu / QUESTIONS;
    say(`${name} (n ${QUESTIONS})`, `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, Prozessor ${processor(cpu)} je Anfrage`);
  }
}

/** Many different questions in an isolate whose heap is limited; what then lies in it and beside it. */
async function measureMemory(assets: string, passages: number): Promise<boolean> {
  const variables = { FUNDSTELLE_PUBLIC: "1", FUNDSTELLE_REQUESTS_PER_MINUTE: "1000000" };
  const worker = await startWorker({ assets, variables, heapMebibytes: HEAP_MEBIBYTES });
  try {
    const corpus = syntheticCorpus(1);
    for (let i = 0; i < MANY_QUESTIONS; i++) {
      const { passages: texts } = corpus.article((7 * i) % (passages / PASSAGES_PER_ARTICLE));
      await post(worker, "/api/ask", { question: corpus.question(texts[i % texts.length]?.text ?? "") });
    }
    const { used, total, buffers } = await heapUsage(worker.inspector);
    // One int8 row of 256 and a float32 scale for each passage lie in WebAssembly's memory, which V8 does not count.
    const wasm = passages * (256 + 4);
    const heap = HEAP_MEBIBYTES * 2 ** 20;
    const all = heap + buffers + wasm;
    say(
      `Speicher nach ${MANY_QUESTIONS} Fragen: Heap`,
      `begrenzt auf ${megabytes(heap)}, benutzt ${megabytes(used)} (von V8 belegt ${megabytes(total)})`,
    );
    say("Speicher: Puffer", megabytes(buffers));
    say("Speicher: WebAssembly (gerechnet)", megabytes(wasm));
    say(`Speicher bei ${passages} Textstellen`, `höchstens ${megabytes(all)} (Grenze ${megabytes(MEMORY_BAR)})`);
    return all <= MEMORY_BAR;
  } finally {
    await worker.stop();
  }
}

async function measured(worker: LocalWorker, work: () => Promise<void>) {
  const [cpu, start] = [workerdProcessorMs(worker.pid), performance.now()];
  await work();
  const ms = performance.now() - start;
  const after = workerdProcessorMs(worker.pid);
  return { ms, ...(cpu !== undefined && after !== undefined && { cpu: after - cpu }) };
}

async function get({ url }: LocalWorker, path: string): Promise<void> {
  await expectOk(await fetch(`${url}${path}`), path);
}

async function post({ url }: LocalWorker, path: string, body: object): Promise<void> {
  await expectOk(await fetch(`${url}${path}`, { method: "POST", body: JSON.stringify(body) }), path);
}

async function expectOk(response: Response, path: string): Promise<void> {
  const text = await response.text();
  if (!response.ok) throw new Error(`Cannot measure ${path}: status ${response.status}, expected 200:\n${text}`);
}

const processor = (ms: number | undefined): string => (ms === undefined ? "nicht gemessen" : `${ms.toFixed(0)} ms`);
const kilobytes = (bytes: number): string => `${(bytes / 1e3).toFixed(0)} KB`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const say = (what: string, value: string): void => console.log(`${what}: ${value}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
const { values } = parseArgs({ options: { passages: { type: "string", default: "20000" } } });
const passages = Number(values.passages);
if (!Number.isInteger(passages) || passages < PASSAGES_PER_ARTICLE || passages % PASSAGES_PER_ARTICLE !== 0) {
  console.error(`--passages braucht ein Vielfaches von ${PASSAGES_PER_ARTICLE}.`);
  process.exitCode = 2;
} else {
  say(
    "Maschine",
    `${cpus().length} × ${cpus()[0]?.model ?? "?"}, Node ${process.versions.node}; Prozessorzeit mit wranglers Zwischenstellen`,
  );
  process.exitCode = (await main(passages)) ? 0 : 1;
}
