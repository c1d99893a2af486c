import { unitVector } from "./unit-vector.ts";

/** What a model that takes several texts at once is given. */
export interface BatchedTexts {
  readonly texts: readonly string[];
  /** Put in front of each text. */
  readonly prefix: string;
  /** Most texts in one call. */
  readonly size: number;
  readonly dimensions: number;
  readonly signal: AbortSignal | undefined;
}

/** Embeds texts batch after batch, in order; blank texts are not sent (endpoints refuse them) and get the zero vector. Aborts between batches. */
export async function embedInBatches(
  { texts, prefix, size, dimensions, signal }: BatchedTexts,
  run: (batch: readonly string[]) => Promise<readonly ArrayLike<number>[]>,
): Promise<readonly Float32Array[]> {
  const vectors: Float32Array[] = texts.map(() => new Float32Array(dimensions));
  const filled = [...texts.entries()].filter(([, text]) => text.trim() !== "");
  for (let start = 0; start < filled.length; start += size) {
    signal?.throwIfAborted();
    const batch = filled.slice(start, start + size);
    const values = await run(batch.map(([, text]) => prefix + text));
    if (values.length !== batch.length)
      throw new Error(`Cannot embed ${batch.length} texts: ${values.length} vectors came back, expected one for each`);
    for (const [i, [at]] of batch.entries()) vectors[at] = unitVector(values[i] ?? [], dimensions);
  }
  signal?.throwIfAborted();
  return vectors;
}
