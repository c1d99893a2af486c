import { compareIds } from "./segment-entry.ts";

/** How large segments get, in chunks: at most `most` (a single longer article still stands in one); with fewer than `small` in force one is merged into the next write. */
export interface SegmentSizes {
  readonly most: number;
  readonly small: number;
}

/** 10,000 chunks are one batch that vectra takes in half a second; 2,000 are merged in as long. */
export const usualSizes: SegmentSizes = { most: 10_000, small: 2_000 };

/** A segment of which less than this part is in force is written anew. */
const WORTH_KEEPING = 0.7;

/** Whether a segment's articles go into new segments, as too few of its chunks are in force. */
export const shouldMerge = (chunks: number, inForce: number, { small }: SegmentSizes): boolean =>
  inForce < small || inForce < WORTH_KEEPING * chunks;

/** Articles by ID, cut into runs that fit a segment: the same articles give the same runs, in whatever order they came. */
export function planSegments<T extends { readonly id: string; readonly chunks: number }>(
  articles: readonly T[],
  { most }: SegmentSizes,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let room = 0;
  for (const article of [...articles].sort((a, b) => compareIds(a.id, b.id))) {
    if (article.chunks > room || runs.length === 0) {
      runs.push([]);
      room = most;
    }
    runs.at(-1)?.push(article);
    room -= article.chunks;
  }
  return runs;
}
