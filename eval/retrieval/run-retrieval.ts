import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Embedder, Index, Reranker } from "#pipeline/ports.ts";
import { type RetrieveSettings, retrieve } from "#pipeline/retrieve.ts";
import { bootstrap, type Interval } from "./bootstrap.ts";
import { buildIndex, contextOf } from "./build-index.ts";
import { type MetricName, type Metrics, metricNames, metricsOf, quantile, rankOf } from "./metrics.ts";
import { type Dataset, readDataset } from "./read-dataset.ts";
import { referenceBm25 } from "./reference-bm25.ts";

/** Each metric's mean over the questions with its 95 % interval. */
export type Measured = Readonly<Record<MetricName, Interval>>;

export type SystemName = "reference" | "lexical" | "dense" | "fused";
type Systems = Readonly<Record<SystemName, Measured>>;

/** What `fundstelle eval retrieval --json` prints. `gain` is fused minus lexical, question by question; hard questions are those whose text the reference puts below rank 3. */
export interface RetrievalReport {
  readonly dataset: string;
  readonly n: number;
  readonly contexts: number;
  readonly passages: number;
  readonly model: string;
  readonly systems: Systems;
  readonly gain: Measured;
  readonly hard: { readonly n: number; readonly systems: Systems; readonly gain: Measured };
  readonly speed: {
    readonly queryMs: { readonly p50: number; readonly p99: number };
    readonly passagesPerSecond: number;
  };
}

/** What to measure and with what; `settings` tries another ranking than the product's. */
export interface RetrievalRun {
  readonly file: string;
  readonly embedder: Embedder;
  /** Orders the head of `fused`; the built-in one where absent. */
  readonly reranker?: Reranker;
  readonly titles: "indexed" | "left-out";
  readonly settings?: Partial<RetrieveSettings>;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Measures retrieval on a question set through the product's own index and `retrieve`, in a temporary folder; throws `Failure("bad-file")` for an unreadable set. */
export async function runRetrieval(run: RetrievalRun): Promise<RetrievalReport> {
  const dataset = await readDataset(run.file);
  const directory = await mkdtemp(join(tmpdir(), "fundstelle-eval-"));
  try {
    const { index, seconds } = await buildIndex(dataset.contexts, { ...run, directory });
    try {
      return report(run, dataset, index, await ask(run, dataset, index), seconds);
    } finally {
      await index.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Enough passages that ten different contexts are among them. */
const DEPTH = 100;

const systems: Readonly<Record<Exclude<SystemName, "reference">, Partial<RetrieveSettings>>> = {
  lexical: { denseWeight: 0, reranked: 0 },
  dense: { denseWeight: 1, reranked: 0 },
  fused: {},
};

interface Asked {
  readonly ranks: Readonly<Record<SystemName, readonly (number | undefined)[]>>;
  readonly milliseconds: readonly number[];
}

async function ask(run: RetrievalRun, dataset: Dataset, index: Index): Promise<Asked> {
  const { settings, onProgress } = run;
  const reference = referenceBm25(dataset.contexts.map(({ text }) => text));
  const ranks: Record<SystemName, (number | undefined)[]> = { reference: [], lexical: [], dense: [], fused: [] };
  const milliseconds: number[] = [];
  const signal = new AbortController().signal;
  for (const { text, context } of dataset.questions) {
    const query = { text, filter: {} };
    ranks.reference.push(rankOf(context, reference(text)));
    for (const name of ["lexical", "dense", "fused"] as const) {
      const chosen = { ...settings, ...systems[name], nearDuplicates: "keep" as const };
      const { passages } = await retrieve({ ...run, query, index, k: DEPTH, settings: chosen }, signal);
      ranks[name].push(
        rankOf(
          context,
          passages.map(({ article }) => contextOf(article)),
        ),
      );
    }
    const start = performance.now();
    await retrieve({ ...run, query, index, k: 8 }, signal);
    milliseconds.push(performance.now() - start);
    onProgress?.(milliseconds.length, dataset.questions.length);
  }
  return { ranks, milliseconds };
}

function report(
  run: RetrievalRun,
  dataset: Dataset,
  { counts }: Index,
  { ranks, milliseconds }: Asked,
  seconds: number,
): RetrievalReport {
  const all = dataset.questions.map((_, i) => i);
  const hard = all.filter((i) => (ranks.reference[i] ?? Number.POSITIVE_INFINITY) > 3);
  const of = (name: SystemName, questions: readonly number[]): readonly Metrics[] =>
    questions.map((i) => metricsOf(ranks[name][i]));
  const measureAll = (questions: readonly number[]): Systems => ({
    reference: measured(of("reference", questions)),
    lexical: measured(of("lexical", questions)),
    dense: measured(of("dense", questions)),
    fused: measured(of("fused", questions)),
  });
  const gain = (questions: readonly number[]): Measured => measured(of("fused", questions), of("lexical", questions));
  return {
    dataset: basename(run.file),
    n: all.length,
    contexts: dataset.contexts.length,
    passages: counts.passages,
    model: run.embedder.fingerprint.model,
    systems: measureAll(all),
    gain: gain(all),
    hard: { n: hard.length, systems: measureAll(hard), gain: gain(hard) },
    speed: {
      queryMs: { p50: rounded(quantile(milliseconds, 0.5)), p99: rounded(quantile(milliseconds, 0.99)) },
      passagesPerSecond: Math.round(counts.passages / seconds),
    },
  };
}

/** Means and intervals of one system's metrics, or of what it has over another's. */
function measured(values: readonly Metrics[], over?: readonly Metrics[]): Measured {
  const interval = (name: MetricName): Interval =>
    bootstrap(values.map((metrics, i) => metrics[name] - (over?.[i]?.[name] ?? 0)));
  return Object.fromEntries(metricNames.map((name) => [name, interval(name)])) as Record<MetricName, Interval>;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
