import { BLOCK, blockShape, packBlock } from "./block-packing.ts";
import { lengthNorm, saturation } from "./bm25.ts";
import { growingBytes } from "./growing-bytes.ts";
import { packSections } from "./sections.ts";

/** The distinct terms of one passage by their hash, and how often each occurs. */
export interface PassageTerms {
  readonly hashes: Float64Array;
  readonly counts: Uint32Array;
}

export const POSTINGS_MAGIC = "FPO2";
/** Words that describe one block: last passage, first data byte, and bytes of a gap | bits of a count << 8 | best score << 16. */
export const BLOCK_WORDS = 3;

/**
 * Postings of a segment's passages, in their order, as one file. Per term: best score as a byte, frequency, number of its first block when it
 * fills one; whole blocks of 128 are packed, the rest are variable-length gaps whose lowest bit says that the count is 1.
 * Best scores hold for the segment's own average length.
 */
export function encodePostings(passages: readonly PassageTerms[]): Uint8Array<ArrayBuffer> {
  const lengths = Uint32Array.from(passages, ({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const totalLength = lengths.reduce((sum, length) => sum + length, 0);
  const norms = Float64Array.from(lengths, (length) => lengthNorm(length, totalLength / passages.length));
  const { hashes, starts, rows, counts } = invert(passages);

  const offsets = new Uint32Array(hashes.length + 1);
  const records = growingBytes();
  const blocks: number[] = [];
  const gaps = new Uint32Array(BLOCK);
  const fewer = new Uint32Array(BLOCK);
  const data = growingBytes();

  for (let term = 0; term < hashes.length; term++) {
    const from = starts[term] ?? 0;
    const to = starts[term + 1] ?? 0;
    const whole = from + Math.floor((to - from) / BLOCK) * BLOCK;
    offsets[term] = records.length;
    records.byte(bestScore(rows, counts, norms, from, to));
    records.varint(to - from);
    if (whole > from) records.varint(blocks.length / BLOCK_WORDS);
    let previous = -1;
    for (let at = from; at < whole; at += BLOCK) {
      for (let i = 0; i < BLOCK; i++) {
        const row = rows[at + i] ?? 0;
        gaps[i] = row - previous - 1;
        fewer[i] = (counts[at + i] ?? 1) - 1;
        previous = row;
      }
      const shape = blockShape(gaps, fewer);
      const best = bestScore(rows, counts, norms, at, at + BLOCK);
      blocks.push(previous, data.length, shape.gapBytes | (shape.countBits << 8) | (best << 16));
      data.bytes(packBlock(gaps, fewer, shape));
    }
    for (let at = whole; at < to; at++) {
      const row = rows[at] ?? 0;
      const count = counts[at] ?? 1;
      records.varint(((row - previous - 1) << 1) | (count === 1 ? 1 : 0));
      if (count !== 1) records.varint(count);
      previous = row;
    }
  }
  offsets[hashes.length] = records.length;
  const statistics = Float64Array.of(passages.length, totalLength);
  return packSections(POSTINGS_MAGIC, [
    statistics,
    hashes,
    offsets,
    records.take(),
    Uint32Array.from(blocks),
    data.take(),
    lengths,
  ]);
}

/** From terms of passages to passages of terms: term t (ascending hash) has rows and counts in [starts[t], starts[t + 1]). */
function invert(passages: readonly PassageTerms[]) {
  const total = passages.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const seen = new Map<number, number>();
  const numbers = new Uint32Array(total);
  let at = 0;
  for (const passage of passages)
    for (const hash of passage.hashes) {
      let number = seen.get(hash);
      if (number === undefined) {
        number = seen.size;
        seen.set(hash, number);
      }
      numbers[at++] = number;
    }
  const hashes = Float64Array.from(seen.keys()).sort();
  const rank = new Uint32Array(seen.size);
  for (let i = 0; i < hashes.length; i++) rank[seen.get(hashes[i] ?? 0) ?? 0] = i;

  const starts = new Uint32Array(hashes.length + 1);
  for (let i = 0; i < total; i++) {
    const term = rank[numbers[i] ?? 0] ?? 0;
    numbers[i] = term;
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice(0, hashes.length);
  const rows = new Uint32Array(total);
  const counts = new Uint32Array(total);
  at = 0;
  for (const [row, passage] of passages.entries())
    for (const count of passage.counts) {
      const term = numbers[at++] ?? 0;
      const place = next[term] ?? 0;
      rows[place] = row;
      counts[place] = count;
      next[term] = place + 1;
    }
  return { hashes, starts, rows, counts };
}

/** The largest saturation among some postings as a byte, rounded up: an upper bound. */
function bestScore(rows: Uint32Array, counts: Uint32Array, norms: Float64Array, from: number, to: number): number {
  let best = 0;
  for (let i = from; i < to; i++) best = Math.max(best, saturation(counts[i] ?? 0, norms[rows[i] ?? 0] ?? 0));
  return Math.ceil(best * 255);
}
