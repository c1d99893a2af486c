import { compareIds } from "./segment-entry.ts";

/** What a segment holds at most; a single longer article still stands in one. */
export const MOST_CHUNKS = 10_000;
/** A segment with fewer chunks in force than this is merged with what is written next. */
const SMALL = 2_000;
/** A segment of which less than this part is in force is written anew. */
const WORTH_KEEPING = 0.7;

/** Whether a segment's articles go into new segments, as too few of its chunks are in force. */
export const shouldMerge = (chunks: number, inForce: number): boolean =>
  inForce < SMALL || inForce < WORTH_KEEPING * chunks;

/** Articles by ID, cut into runs that fit a segment: the same articles give the same runs, in whatever order they came. */
export function planSegments<T extends { readonly id: string; readonly chunks: number }>(
  articles: readonly T[],
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let room = 0;
  for (const article of [...articles].sort((a, b) => compareIds(a.id, b.id))) {
    if (article.chunks > room || runs.length === 0) {
      runs.push([]);
      room = MOST_CHUNKS;
    }
    runs.at(-1)?.push(article);
    room -= article.chunks;
  }
  return runs;
}
