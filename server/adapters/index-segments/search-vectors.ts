import type { PassageId } from "#domain/passage.ts";
import type { ScoredPassage } from "#pipeline/ports.ts";
import type { Segment } from "./segment.ts";
import { compareIds } from "./segment-entry.ts";
import { type TopEntry, topList } from "./top-list.ts";

/** A segment with the articles that take part: 1 per article, undefined for all. */
export interface SearchedSegment {
  readonly segment: Segment;
  readonly allowed: Uint8Array | undefined;
}

/** How many more chunks than passages asked for are scored again in float32: the quantised order errs by a few places only. */
const SPARE = 64;

/** Passages by the cosine of their best chunk: a scan over quantised vectors, then float32 scores for the best of them. Grows the candidates until `limit` passages are found or no chunk is left. */
export function searchVectors(
  segments: readonly SearchedSegment[],
  query: Float32Array,
  limit: number,
): readonly ScoredPassage[] {
  const chunks = segments.reduce((sum, { segment }) => sum + segment.tables.counts.chunks, 0);
  for (
    let candidates = Math.min(chunks, Math.ceil(1.125 * limit) + SPARE);
    ;
    candidates = Math.min(chunks, 4 * candidates)
  ) {
    const found = passagesOf(segments, rescore(segments, query, scan(segments, query, candidates)), limit);
    if (found.length === limit || candidates >= chunks) return found;
  }
}

function scan(segments: readonly SearchedSegment[], query: Float32Array, candidates: number): readonly TopEntry[] {
  const top = topList(candidates, (a, b) => a.segment < b.segment || (a.segment === b.segment && a.row < b.row));
  for (const [number, { segment, allowed }] of segments.entries()) {
    const scores = segment.scan.scores(query);
    const { chunkArticle } = segment.tables;
    let threshold = top.threshold;
    for (let chunk = 0; chunk < chunkArticle.length; chunk++) {
      const score = scores[chunk] as number;
      if (score < threshold || (allowed && allowed[chunkArticle[chunk] as number] === 0)) continue;
      top.offer(score, number, chunk);
      threshold = top.threshold;
    }
  }
  return top.take();
}

function rescore(
  segments: readonly SearchedSegment[],
  query: Float32Array,
  entries: readonly TopEntry[],
): readonly TopEntry[] {
  const row = new Float32Array(query.length);
  return entries
    .map((entry) => {
      segments[entry.segment]?.segment.vector(entry.row, row);
      let score = 0;
      for (let d = 0; d < row.length; d++) score += (row[d] as number) * (query[d] as number);
      return { ...entry, score };
    })
    .sort((a, b) => b.score - a.score);
}

/** The passages of chunks in order; equal scores in the order of IDs. */
function passagesOf(
  segments: readonly SearchedSegment[],
  entries: readonly TopEntry[],
  limit: number,
): readonly ScoredPassage[] {
  const best = new Map<PassageId, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const { score, segment, row } of entries) {
    if (best.size >= limit && score < last) break;
    last = score;
    const tables = segments[segment]?.segment.tables;
    for (const passage of tables?.passagesOfChunk(row) ?? []) {
      const id = tables?.passageId(passage);
      if (id !== undefined && !best.has(id)) best.set(id, score);
    }
  }
  return [...best]
    .map(([passageId, score]) => ({ passageId, score: Math.fround(score) }))
    .sort((a, b) => b.score - a.score || compareIds(a.passageId, b.passageId))
    .slice(0, limit);
}
