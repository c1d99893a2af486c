import type { Embedder } from "#pipeline/ports.ts";
import type { BenchCorpus } from "./bench-corpus.ts";

/** A measured step of a query, by name: `dense`, `lexical`, `embed`, `fuse` or `query` for all of them. */
export type QueryStep = (question: string) => Promise<Readonly<Record<string, number>>>;

/** What an engine is measured with. */
export interface BenchInput {
  readonly corpus: BenchCorpus;
  readonly passages: number;
  readonly folder: string;
  readonly embedder: Embedder;
}

/** A search engine under measurement; `build` and `open` run in processes of their own where `open` is given. */
export interface BenchEngine {
  readonly name: string;
  /** Makes the index; what it returns answers queries if there is no `open`. */
  build(input: BenchInput): Promise<QueryStep | undefined>;
  open?(input: BenchInput): Promise<QueryStep>;
}

/** Milliseconds that `work` takes, with its result. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ readonly ms: number; readonly result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}
