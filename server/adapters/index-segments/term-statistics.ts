import type { Index } from "#pipeline/ports.ts";
import { BLOCK } from "./block-packing.ts";
import type { Segment } from "./segment.ts";
import { stringHash } from "./string-hash.ts";

/** Statistics over what is in force of all segments: the same numbers, whatever the history of the index. */
export interface TermStatistics {
  readonly counts: Index["counts"];
  /** Mean number of terms in a passage. */
  readonly averageLength: number;
  documentFrequency(term: string): number;
}

interface CountedSegment {
  readonly segment: Segment;
  /** Numbers of removed articles. */
  readonly removed: ReadonlySet<number>;
}

/** Terms whose frequency is kept once it has been counted; a question has about a hundred. */
const KEPT = 10_000;

/** Sums the statistics; in segments with removed articles a term's postings are walked through, so that what is gone does not count. */
export function termStatistics(segments: readonly CountedSegment[]): TermStatistics {
  const live = segments.map(countLive);
  const passages = live.reduce((sum, counts) => sum + counts.passages, 0);
  const length = live.reduce((sum, counts) => sum + counts.length, 0);
  const kept = new Map<string, number>();

  return {
    counts: {
      articles: live.reduce((sum, counts) => sum + counts.articles, 0),
      passages,
      chunks: live.reduce((sum, counts) => sum + counts.chunks, 0),
    },
    averageLength: length / Math.max(1, passages),
    documentFrequency(term) {
      const known = kept.get(term);
      if (known !== undefined) return known;
      const hash = stringHash(term);
      const frequency = segments.reduce((sum, segment) => sum + frequencyIn(segment, hash), 0);
      if (kept.size >= KEPT) kept.clear();
      kept.set(term, frequency);
      return frequency;
    },
  };
}

function countLive({ segment: { tables, postings }, removed }: CountedSegment) {
  const live = {
    articles: tables.counts.articles,
    passages: tables.counts.passages,
    chunks: tables.counts.chunks,
    length: postings.totalLength,
  };
  for (const article of removed) {
    const [from, to] = tables.passagesOf(article);
    const [firstChunk, endChunk] = tables.chunksOf(article);
    live.articles--;
    live.passages -= to - from;
    live.chunks -= endChunk - firstChunk;
    for (let passage = from; passage < to; passage++) live.length -= postings.lengths[passage] ?? 0;
  }
  return live;
}

function frequencyIn({ segment: { tables, postings }, removed }: CountedSegment, hash: number): number {
  const list = postings.find(hash);
  if (!list || removed.size === 0) return list?.frequency ?? 0;
  const rows = new Uint32Array(BLOCK);
  const counts = new Uint32Array(BLOCK);
  let frequency = 0;
  for (let block = 0; block <= list.blocks; block++) {
    const size = postings.read(list, block, rows, counts);
    for (let i = 0; i < size; i++) if (!removed.has(tables.articleOf(rows[i] ?? 0))) frequency++;
  }
  return frequency;
}
