import type { Embedder } from "../ports.ts";
import { dot, similarityScale } from "./similarity-scale.ts";

/** How alike a question is to each of the texts, in order, on the scale of `similarityScale`. */
export type Similarities = (
  question: string,
  texts: readonly string[],
  signal: AbortSignal,
) => Promise<readonly number[]>;

/** Compares by `embedder`; throws what it throws. */
export function similaritiesOf(embedder: Embedder): Similarities {
  return async (question, texts, signal) => {
    if (texts.length === 0) return [];
    const [[asked], found, read] = await Promise.all([
      embedder.embed([question], "query", signal),
      embedder.embed(texts, "passage", signal),
      similarityScale(embedder),
    ]);
    return found.map((vector) => (asked ? read(dot(asked, vector)) : 0));
  };
}
