import type { Embedder } from "../ports.ts";

/** Cosine of the question with each text, in order; all zero where the embedder gives no vector. */
export async function similarities(
  question: string,
  texts: readonly string[],
  embedder: Embedder,
  signal: AbortSignal,
): Promise<readonly number[]> {
  if (texts.length === 0) return [];
  const [[asked], found] = await Promise.all([
    embedder.embed([question], "query", signal),
    embedder.embed(texts, "passage", signal),
  ]);
  return found.map((vector) => (asked ? dot(asked, vector) : 0));
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
