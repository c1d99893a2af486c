import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Embedder, Reranker } from "#pipeline/ports.ts";
import { type RetrieveSettings, retrieve } from "#pipeline/retrieve.ts";
import { type BuiltIndex, buildIndex, contextOf } from "./build-index.ts";
import { agrees, bruteForce } from "./exact-dense.ts";
import { rankOf } from "./metrics.ts";
import { type Dataset, readDataset } from "./read-dataset.ts";
import { referenceBm25 } from "./reference-bm25.ts";

export type SystemName = "reference" | "lexical" | "dense" | "fused";
export const systemNames: readonly SystemName[] = ["reference", "lexical", "dense", "fused"];

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

/** What came out, question by question. */
export interface RetrievalMeasurement {
  readonly dataset: string;
  readonly contexts: number;
  readonly passages: number;
  readonly model: string;
  /** The rank of each question's own text in each system, counted from 1; undefined where it was not found. */
  readonly ranks: Readonly<Record<SystemName, readonly (number | undefined)[]>>;
  /** Whether the vector search gave each question the same ten passages as a full comparison in float32. */
  readonly exact: readonly boolean[];
  /** One whole query each. */
  readonly milliseconds: readonly number[];
  readonly passagesPerSecond: number;
}

/** Measures retrieval on a question set through the product's own index and `retrieve`, in a temporary folder; throws `Failure("bad-file")` for an unreadable set. */
export async function measureRetrieval(run: RetrievalRun): Promise<RetrievalMeasurement> {
  const dataset = await readDataset(run.file);
  const directory = await mkdtemp(join(tmpdir(), "fundstelle-eval-"));
  try {
    const built = await buildIndex(dataset.contexts, { ...run, directory });
    try {
      const { passages } = built.index.counts;
      return {
        dataset: basename(run.file),
        contexts: dataset.contexts.length,
        passages,
        model: run.embedder.fingerprint.model,
        ...(await ask(run, dataset, built)),
        passagesPerSecond: passages / built.seconds,
      };
    } finally {
      await built.index.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Enough passages that ten different contexts are among them. */
const DEPTH = 100;

const searches: Readonly<Record<Exclude<SystemName, "reference">, Partial<RetrieveSettings>>> = {
  lexical: { denseWeight: 0, reranked: 0 },
  dense: { denseWeight: 1, reranked: 0 },
  fused: {},
};

async function ask(
  run: RetrievalRun,
  dataset: Dataset,
  { index, articles }: BuiltIndex,
): Promise<Pick<RetrievalMeasurement, "ranks" | "exact" | "milliseconds">> {
  const { embedder, settings, onProgress } = run;
  const reference = referenceBm25(dataset.contexts.map(({ text }) => text));
  const bruteForced = bruteForce(articles);
  const ranks: Record<SystemName, (number | undefined)[]> = { reference: [], lexical: [], dense: [], fused: [] };
  const [exact, milliseconds]: [boolean[], number[]] = [[], []];
  const signal = new AbortController().signal;
  for (const { text, context } of dataset.questions) {
    const query = { text, filter: {} };
    ranks.reference.push(rankOf(context, reference(text)));
    for (const name of ["lexical", "dense", "fused"] as const) {
      const chosen = { ...settings, ...searches[name], nearDuplicates: "keep" as const };
      const { passages } = await retrieve({ ...run, query, index, k: DEPTH, settings: chosen }, signal);
      const found = passages.map(({ article }) => contextOf(article));
      ranks[name].push(rankOf(context, found));
    }
    const start = performance.now();
    await retrieve({ ...run, query, index, k: 8 }, signal);
    milliseconds.push(performance.now() - start);
    const [vector = new Float32Array()] = await embedder.embed([text], "query", signal);
    exact.push(await agrees(index, bruteForced, vector, 10));
    onProgress?.(milliseconds.length, dataset.questions.length);
  }
  return { ranks, exact, milliseconds };
}
