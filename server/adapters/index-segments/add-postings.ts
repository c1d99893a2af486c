import { BLOCK, type BlockShape, unpackBlock } from "./block-packing.ts";
import { saturation } from "./bm25.ts";

/** Where scores go: `scores[row] += weight · saturation(count, norms[row])`. */
export interface ScoreTarget {
  readonly scores: Float64Array;
  readonly weight: number;
  readonly norms: Float64Array;
}

/** Adds a packed block at `at` that follows row `before`. The shapes that nearly all blocks have are added as they are unpacked, two at a time: this is where a query spends its time. */
export function addBlock(data: Uint8Array, at: number, shape: BlockShape, before: number, target: ScoreTarget): void {
  const { gapBytes, countBits } = shape;
  if (gapBytes <= 2 && countBits <= 4) addSmallBlock(data, at, gapBytes, countBits, before, target);
  else addUnpacked(data, at, shape, before, target);
}

function addSmallBlock(
  data: Uint8Array,
  at: number,
  gapBytes: number,
  countBits: number,
  before: number,
  { scores, weight, norms }: ScoreTarget,
): void {
  const isShort = gapBytes === 1;
  const countsAt = at + BLOCK * gapBytes;
  let gapAt = at;
  let row = before;
  for (let i = 0; i < BLOCK / 2; i++) {
    const pair = countBits === 0 ? 0 : (data[countsAt + i] as number);
    row += (isShort ? (data[gapAt] as number) : (data[gapAt] as number) | ((data[gapAt + 1] as number) << 8)) + 1;
    gapAt += gapBytes;
    const first = (pair & 15) + 1;
    scores[row] = (scores[row] as number) + (weight * first) / (first + (norms[row] as number));
    row += (isShort ? (data[gapAt] as number) : (data[gapAt] as number) | ((data[gapAt + 1] as number) << 8)) + 1;
    gapAt += gapBytes;
    const second = (pair >>> 4) + 1;
    scores[row] = (scores[row] as number) + (weight * second) / (second + (norms[row] as number));
  }
}

function addUnpacked(data: Uint8Array, at: number, shape: BlockShape, before: number, target: ScoreTarget): void {
  const { scores, weight, norms } = target;
  const gaps = new Uint32Array(BLOCK);
  const fewer = new Uint32Array(BLOCK);
  unpackBlock(data, at, shape, gaps, fewer);
  let row = before;
  for (let i = 0; i < BLOCK; i++) {
    row += (gaps[i] ?? 0) + 1;
    scores[row] = (scores[row] ?? 0) + weight * saturation((fewer[i] ?? 0) + 1, norms[row] ?? 0);
  }
}

/** Adds `size` variable-length postings at `at` that follow row `before`. */
export function addRest(
  records: Uint8Array,
  at: number,
  size: number,
  before: number,
  { scores, weight, norms }: ScoreTarget,
): void {
  let next = at;
  let row = before;
  for (let left = size; left > 0; left--) {
    let byte = records[next++] as number;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = records[next++] as number;
      gap |= (byte & 127) << shift;
    }
    row += (gap >>> 1) + 1;
    let count = 1;
    if ((gap & 1) === 0) {
      byte = records[next++] as number;
      count = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = records[next++] as number;
        count |= (byte & 127) << shift;
      }
    }
    scores[row] = (scores[row] as number) + (weight * count) / (count + (norms[row] as number));
  }
}
