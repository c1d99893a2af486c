import type { ScoredPassage } from "#pipeline/ports.ts";
import { BLOCK } from "./bit-packing.ts";
import { saturation } from "./bm25.ts";
import type { PostingList } from "./postings.ts";
import type { SearchedSegment } from "./search-vectors.ts";
import { compareIds } from "./segment-entry.ts";
import { type TopList, topList } from "./top-list.ts";

/** A query term ready to be scored: `weight` already holds its inverse document frequency. */
export interface WeightedTerm {
  readonly hash: number;
  readonly weight: number;
}

/** A segment with what BM25 needs of it in this generation. */
export interface ScoredSegment extends SearchedSegment {
  /** `lengthNorm` of each passage, by the generation's average length. */
  readonly norms: Float64Array;
  /** Factor by which the segment's stored bounds may be too low in this generation, ≥ 1. */
  readonly drift: number;
}

interface BoundedList {
  readonly list: PostingList;
  readonly weight: number;
  readonly bound: number;
}

/** Bounds are sums in another order than scores: this much keeps rounding from cutting a passage that ties. */
const SLACK = 1 - 1e-6;

/**
 * Passages by BM25, a segment at a time: lists are added up from the strongest; once those left cannot lift a new passage over the weakest
 * taken one (MaxScore, Turtle & Flood 1995), only passages still in play are looked up, block by block, where a block's own best score allows it
 * (block-max, Ding & Suel 2011).
 */
export function searchPostings(
  segments: readonly ScoredSegment[],
  terms: readonly WeightedTerm[],
  limit: number,
): readonly ScoredPassage[] {
  const idOf = (segment: number, row: number): string => segments[segment]?.segment.tables.passageId(row) ?? "";
  const top = topList(limit, (a, b) => compareIds(idOf(a.segment, a.row), idOf(b.segment, b.row)) < 0);
  for (const [number, segment] of segments.entries()) searchSegment(segment, number, terms, limit, top);
  return top.take().flatMap(({ score, segment, row }) => {
    const passageId = segments[segment]?.segment.tables.passageId(row);
    return passageId === undefined ? [] : [{ passageId, score }];
  });
}

function searchSegment(
  searched: ScoredSegment,
  number: number,
  terms: readonly WeightedTerm[],
  limit: number,
  top: TopList,
): void {
  const lists = boundedLists(searched, terms);
  const left = boundsLeft(lists);
  const all = left[0] ?? 0;
  if (lists.length === 0 || all < top.threshold * SLACK) return;

  const { postings, tables } = searched.segment;
  const scores = new Float64Array(postings.passages);
  const mayAnswer = (row: number): boolean =>
    searched.allowed === undefined || searched.allowed[tables.articleOf(row)] === 1;
  let floor = top.threshold * SLACK;
  let checkedAt = all;
  let next = 0;
  for (; next < lists.length && (left[next] ?? 0) >= floor; next++) {
    const rest = left[next] ?? 0;
    if (rest < CHECK_BELOW * checkedAt) {
      checkedAt = rest;
      floor = Math.max(floor, weakestOf(scores, limit, mayAnswer) * SLACK);
      if (rest < floor) break;
    }
    addAll(searched, lists[next], scores);
  }
  let inPlay = rowsAbove(scores, floor - (left[next] ?? 0));
  for (; next < lists.length; next++) {
    addSome(searched, lists[next], { scores, inPlay, floor, left: left[next + 1] ?? 0 });
    inPlay = inPlay.filter((row) => (scores[row] as number) + (left[next + 1] ?? 0) >= floor);
  }
  for (const row of inPlay) {
    const score = Math.fround(scores[row] as number);
    if (score >= top.threshold && mayAnswer(row)) top.offer(score, number, row);
  }
}

/** The floor is looked for again each time the bounds left have shrunk to this part: finding it costs as much as a few lists. */
const CHECK_BELOW = 0.85;

function boundedLists({ segment, drift }: ScoredSegment, terms: readonly WeightedTerm[]): readonly BoundedList[] {
  return terms
    .flatMap(({ hash, weight }) => {
      const list = segment.postings.find(hash);
      return list ? [{ list, weight, bound: weight * Math.min(1, list.best * drift) }] : [];
    })
    .sort((a, b) => b.bound - a.bound);
}

/** What lists i, i + 1, … can add together at most. */
function boundsLeft(lists: readonly BoundedList[]): readonly number[] {
  const left: number[] = new Array(lists.length + 1).fill(0);
  for (let i = lists.length - 1; i >= 0; i--) left[i] = (left[i + 1] ?? 0) + (lists[i]?.bound ?? 0);
  return left;
}

const rows = new Uint32Array(BLOCK);
const counts = new Uint32Array(BLOCK);

function addAll(
  { segment: { postings }, norms }: ScoredSegment,
  bounded: BoundedList | undefined,
  scores: Float64Array,
): void {
  if (!bounded) return;
  const { list, weight } = bounded;
  for (let block = 0; block <= list.blocks; block++) {
    const size = postings.read(list, block, rows, counts);
    for (let i = 0; i < size; i++) {
      const row = rows[i] as number;
      scores[row] = (scores[row] as number) + weight * saturation(counts[i] as number, norms[row] as number);
    }
  }
}

interface Play {
  readonly scores: Float64Array;
  /** Rows that can still be taken, ascending. */
  readonly inPlay: Uint32Array;
  readonly floor: number;
  /** What the lists after this one can add. */
  readonly left: number;
}

function addSome(
  { segment: { postings }, norms, drift }: ScoredSegment,
  bounded: BoundedList | undefined,
  play: Play,
): void {
  if (!bounded) return;
  const { scores, inPlay, floor, left } = play;
  const { list, weight } = bounded;
  let at = 0;
  for (let block = 0; block <= list.blocks && at < inPlay.length; block++) {
    const isRest = block === list.blocks;
    const last = isRest ? Number.POSITIVE_INFINITY : postings.lastRow(list, block);
    const most = (isRest ? bounded.bound : weight * Math.min(1, postings.bestOf(list, block) * drift)) + left;
    let end = at;
    let needed = false;
    for (; end < inPlay.length && (inPlay[end] as number) <= last; end++)
      needed ||= (scores[inPlay[end] as number] as number) + most >= floor;
    if (needed) {
      const size = postings.read(list, block, rows, counts);
      for (let i = 0, p = at; i < size && p < end; i++) {
        const row = rows[i] as number;
        while (p < end && (inPlay[p] as number) < row) p++;
        if (p < end && inPlay[p] === row)
          scores[row] = (scores[row] as number) + weight * saturation(counts[i] as number, norms[row] as number);
      }
    }
    at = end;
  }
}

function rowsAbove(scores: Float64Array, floor: number): Uint32Array {
  const found = new Uint32Array(scores.length);
  let size = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score > 0 && score >= floor) found[size++] = row;
  }
  return found.subarray(0, size);
}

/** The limit-th best score so far, −Infinity when there are fewer: no passage below it can end up in the list. */
function weakestOf(scores: Float64Array, limit: number, mayAnswer: (row: number) => boolean): number {
  const heap = new Float64Array(limit);
  let taken = 0;
  let threshold = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    if (score <= threshold || !mayAnswer(row)) continue;
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
