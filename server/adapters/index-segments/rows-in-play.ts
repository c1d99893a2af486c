import type { SearchedSegment } from "./search-vectors.ts";

/** Whether the question's filters let a passage answer. */
export const mayAnswer = ({ allowed, segment: { tables } }: SearchedSegment, row: number): boolean =>
  allowed === undefined || allowed[tables.articleOf(row)] === 1;

/** Whether no more than `most` rows score at least `floor`. */
export function isAtMost(most: number, scores: Float64Array, floor: number): boolean {
  let found = 0;
  for (let row = 0; row < scores.length && found <= most; row++) if ((scores[row] as number) >= floor) found++;
  return found <= most;
}

/** The rows whose scores are above 0 and `floor` at least, ascending. */
export function rowsAbove(scores: Float64Array, floor: number): Uint32Array {
  const found = new Uint32Array(scores.length);
  let size = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score > 0 && score >= floor) found[size++] = row;
  }
  return found.subarray(0, size);
}

/** The limit-th best score so far, −Infinity when there are fewer: no passage below it can end up in the list. */
export function weakestOf(scores: Float64Array, limit: number, searched: SearchedSegment): number {
  const heap = new Float64Array(limit);
  let taken = 0;
  let threshold = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score <= threshold || !mayAnswer(searched, row)) continue;
    taken++;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= limit) break;
      if (child + 1 < limit && (heap[child + 1] as number) < (heap[child] as number)) child++;
      if ((heap[child] as number) >= score) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = score;
    threshold = heap[0] as number;
  }
  return taken < limit ? Number.NEGATIVE_INFINITY : threshold;
}
