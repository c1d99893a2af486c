import type { Embedder, Index } from "./ports.ts";
import { weighWords } from "./weigh-words.ts";

/** A question's vector for a search in `index`: its words weighed by their rarity there where the model can, as the model reads it elsewhere. */
export async function questionVector(
  question: string,
  { embedder, index }: { readonly embedder: Embedder; readonly index: Pick<Index, "counts" | "documentFrequency"> },
  signal?: AbortSignal,
): Promise<Float32Array> {
  if (embedder.embedWeighted) return embedder.embedWeighted(weighWords(question, index), signal);
  const [vector] = await embedder.embed([question], "query", signal);
  if (!vector) throw new Error(`Cannot embed "${question}": got no vector, expected one`);
  return vector;
}
