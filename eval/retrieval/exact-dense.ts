import type { PassageId } from "#domain/passage.ts";
import type { Index, IndexedArticle } from "#pipeline/ports.ts";

/** The best passages by cosine with every float32 vector of the collection: what an exact search finds. */
export function bruteForce(articles: readonly IndexedArticle[]): (query: Float32Array, limit: number) => PassageId[] {
  const chunks = articles.flatMap((article) => article.chunks);
  return (query, limit) => {
    const best = new Map<PassageId, number>();
    for (const { chunk, vector } of chunks) {
      const cosine = Math.fround(dot(query, vector));
      for (const id of chunk.passages) if (cosine > (best.get(id) ?? Number.NEGATIVE_INFINITY)) best.set(id, cosine);
    }
    return [...best]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([id]) => id);
  };
}

/** Whether the index's vector search finds the same passages, in the same order, as `exact`. */
export async function agrees(
  index: Index,
  exact: ReturnType<typeof bruteForce>,
  query: Float32Array,
  limit: number,
): Promise<boolean> {
  const found = await index.dense(query, limit, {});
  const wanted = exact(query, limit);
  return found.length === wanted.length && found.every(({ passageId }, i) => passageId === wanted[i]);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
