import type { Chunk } from "#domain/chunk.ts";
import type { Embedder, IndexedArticle } from "./ports.ts";

/** An article that is ready but for its vectors. */
export interface PreparedArticle extends Omit<IndexedArticle, "chunks"> {
  readonly chunks: readonly Chunk[];
}

interface EmbedOptions {
  readonly embedder: Embedder;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Texts per call of the embedder: enough to keep a provider's round trips few, small enough for every provider's limit. */
const BATCH = 64;

/** Gives every chunk its vector, in batches across articles; throws the signal's reason between two batches. */
export async function embedArticles(
  articles: readonly PreparedArticle[],
  { embedder, onProgress, signal }: EmbedOptions,
): Promise<readonly IndexedArticle[]> {
  const texts = articles.flatMap((article) => article.chunks.map((chunk) => chunk.text));
  const vectors: Float32Array[] = [];
  for (let from = 0; from < texts.length; from += BATCH) {
    signal?.throwIfAborted();
    vectors.push(...(await embedder.embed(texts.slice(from, from + BATCH), "passage", signal)));
    onProgress?.(vectors.length, texts.length);
  }
  if (vectors.length !== texts.length)
    throw new Error(`Cannot embed "${texts.length} chunks": got ${vectors.length} vectors, expected one per chunk`);
  let next = 0;
  return articles.map((article) => ({
    ...article,
    chunks: article.chunks.map((chunk) => ({ chunk, vector: vectors[next++] ?? new Float32Array() })),
  }));
}
