import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadStaticEmbedder } from "#adapters/embedder-static.ts";
import { PASSAGES_PER_ARTICLE } from "./bench-corpus.ts";
import type { BenchEngine, BenchInput, QueryStep } from "./bench-engine.ts";
import { fundstelle, fundstelleDense } from "./engine-fundstelle.ts";
import { fileCorpus } from "./file-corpus.ts";
import { syntheticCorpus } from "./synthetic-corpus.ts";

/** Questions that warm up, and questions that are measured. */
const [WARM, MEASURED] = [100, 300];

/** What one process says on its standard output, as one line of JSON. */
export interface EngineResult {
  /** How many passages were measured: fewer than asked for where the corpus has no more. */
  readonly passages: number;
  readonly ms: number;
  /** Resident memory at the end, in MB. */
  readonly rss: number;
  readonly bytesPerPassage?: number;
  readonly steps?: Readonly<Record<string, { readonly p50: number; readonly p99: number }>>;
  /** Mean processor time of a whole query in ms: what is left of it when other work shares the machine. */
  readonly cpu?: number;
}

const [name = "", action = "", size = "0", folder = "", path] = process.argv.slice(2);
const engine = await engineNamed(name);
mkdirSync(folder, { recursive: true });
const model = new URL("../../models/static-de-256-v64k-int4-r2", import.meta.url).pathname;
const corpus = path === undefined ? syntheticCorpus(1) : await fileCorpus(path);
const input: BenchInput = {
  corpus,
  passages: Math.min(Number(size), corpus.passages),
  folder,
  embedder: await loadStaticEmbedder(model),
};
const start = performance.now();
const query = action === "build" ? await engine.build(input) : await engine.open?.(input);
const ms = performance.now() - start;
const result: EngineResult = {
  ...{ passages: input.passages, ms, rss: process.memoryUsage().rss / 1e6 },
  ...(action === "build" && { bytesPerPassage: bytesIn(folder) / input.passages }),
  ...(query && (await measure(query, input))),
};
process.stdout.write(`${JSON.stringify({ ...result, rss: process.memoryUsage().rss / 1e6 })}\n`);

/** The others are loaded only when asked for, so that our memory is ours alone. */
async function engineNamed(wanted: string): Promise<BenchEngine> {
  const ours = [fundstelle, fundstelleDense].find((one) => one.name === wanted);
  if (ours) return ours;
  const others = await import("./engine-others.ts");
  const found = Object.values(others).find((one) => one.name === wanted);
  if (!found) throw new Error(`Cannot measure "${wanted}": no such engine, expected one of the bench's.`);
  return found;
}

async function measure(
  query: QueryStep,
  { corpus, passages }: BenchInput,
): Promise<Required<Pick<EngineResult, "steps" | "cpu">>> {
  const samples = new Map<string, number[]>();
  const questions = Array.from({ length: WARM + MEASURED }, (_, i) => {
    const { passages: parts } = corpus.article(Math.floor(((i * 7919) % passages) / PASSAGES_PER_ARTICLE));
    return corpus.question(parts[i % parts.length]?.text ?? "");
  });
  for (const question of questions.slice(0, WARM)) await query(question);
  const before = process.cpuUsage();
  for (const question of questions.slice(WARM))
    for (const [step, took] of Object.entries(await query(question)))
      samples.set(step, [...(samples.get(step) ?? []), took]);
  const { user, system } = process.cpuUsage(before);
  const steps = Object.fromEntries([...samples].map(([step, took]) => [step, quantiles(took)]));
  return { steps, cpu: (user + system) / 1000 / MEASURED };
}

function quantiles(values: readonly number[]): { readonly p50: number; readonly p99: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

function bytesIn(path: string): number {
  return readdirSync(path, { recursive: true, encoding: "utf8" }).reduce((sum, file) => {
    const stats = statSync(join(path, file));
    return sum + (stats.isFile() ? stats.size : 0);
  }, 0);
}
