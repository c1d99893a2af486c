import type { ScoredPassage } from "#pipeline/ports.ts";
import { BLOCK } from "./block-packing.ts";
import { saturation } from "./bm25.ts";
import type { PostingList } from "./postings.ts";
import { isAtMost, mayAnswer, rowsAbove, weakestOf } from "./rows-in-play.ts";
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

  const { postings } = searched.segment;
  const scores = new Float64Array(postings.passages);
  const few = Math.floor(FEW * postings.passages);
  let floor = top.threshold * SLACK;
  let checkedAt = all;
  let next = 0;
  for (const { list, weight } of lists) {
    const rest = left[next] ?? 0;
    if (rest < CHECK_BELOW * checkedAt) {
      checkedAt = rest;
      if (limit <= few) floor = Math.max(floor, weakestOf(scores, limit, searched) * SLACK);
      if (rest < floor && isAtMost(few, scores, floor - rest)) break;
    }
    postings.addTo(scores, list, weight, searched.norms);
    next++;
  }
  const inPlay = rowsAbove(scores, floor - (left[next] ?? 0));
  for (; next < lists.length; next++) addInPlay(searched, lists[next], scores, inPlay);
  let { threshold } = top;
  for (let i = 0; i < inPlay.length; i++) {
    const row = inPlay[i] as number;
    const score = Math.fround(scores[row] as number);
    if (score < threshold || !mayAnswer(searched, row)) continue;
    top.offer(score, number, row);
    threshold = top.threshold;
  }
}

/** What is in play is counted again each time the bounds left have shrunk to this part: counting costs as much as a few lists. */
const CHECK_BELOW = 0.6;
/** Looking up a passage unpacks a block for it: with more in play than this part of all, adding whole lists is faster. */
const FEW = 1 / 256;

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

/** Adds a list to the rows in play (ascending), unpacking only the blocks that one of them may stand in. */
function addInPlay(
  { segment: { postings }, norms }: ScoredSegment,
  bounded: BoundedList | undefined,
  scores: Float64Array,
  inPlay: Uint32Array,
): void {
  if (!bounded) return;
  const { list, weight } = bounded;
  let at = 0;
  for (let block = 0; block <= list.blocks && at < inPlay.length; block++) {
    const last = block === list.blocks ? Number.POSITIVE_INFINITY : postings.lastRow(list, block);
    if ((inPlay[at] as number) > last) continue;
    const size = postings.read(list, block, rows, counts);
    for (let i = 0; i < size && at < inPlay.length; i++) {
      const row = rows[i] as number;
      while ((inPlay[at] as number) < row) at++;
      if (inPlay[at] === row)
        scores[row] = (scores[row] as number) + weight * saturation(counts[i] as number, norms[row] as number);
    }
    while ((inPlay[at] as number) <= last) at++;
  }
}
