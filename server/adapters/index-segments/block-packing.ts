/** Values of one packed block. */
export const BLOCK = 128;

/** How a block is packed: bytes of a gap (1, 2, 4) and bits of a count less one (0 when all are 1, 4, 8, 32). Whole bytes and halves unpack three times as fast as exact bit widths, for the same size as most gaps need seven bits. */
export interface BlockShape {
  readonly gapBytes: 1 | 2 | 4;
  readonly countBits: 0 | 4 | 8 | 32;
}

/** The smallest shape that holds the values. */
export function blockShape(gaps: Uint32Array, fewer: Uint32Array): BlockShape {
  const gap = Math.max(...gaps);
  const count = Math.max(...fewer);
  return {
    gapBytes: gap < 256 ? 1 : gap < 65_536 ? 2 : 4,
    countBits: count === 0 ? 0 : count < 16 ? 4 : count < 256 ? 8 : 32,
  };
}

/** 128 gaps, then 128 counts less one (the lower half of a byte first); numbers of several bytes start with the lowest. */
export function packBlock(gaps: Uint32Array, fewer: Uint32Array, { gapBytes, countBits }: BlockShape): Uint8Array {
  const bytes = new Uint8Array(BLOCK * gapBytes + (BLOCK * countBits) / 8);
  const write = (value: number, at: number, size: number): void => {
    for (let i = 0; i < size; i++) bytes[at + i] = (value >>> (8 * i)) & 255;
  };
  for (let i = 0; i < BLOCK; i++) write(gaps[i] ?? 0, i * gapBytes, gapBytes);
  const countsAt = BLOCK * gapBytes;
  for (let i = 0; i < BLOCK; i++) {
    const count = fewer[i] ?? 0;
    if (countBits === 4) bytes[countsAt + (i >> 1)] = (bytes[countsAt + (i >> 1)] ?? 0) | (count << (4 * (i & 1)));
    else if (countBits > 0) write(count, countsAt + (i * countBits) / 8, countBits / 8);
  }
  return bytes;
}

/** Reads back what `packBlock` wrote at `at` into the first 128 places of both. */
export function unpackBlock(
  bytes: Uint8Array,
  at: number,
  shape: BlockShape,
  gaps: Uint32Array,
  fewer: Uint32Array,
): void {
  const { gapBytes, countBits } = shape;
  const read = (from: number, size: number): number => {
    let value = 0;
    for (let i = 0; i < size; i++) value |= (bytes[from + i] ?? 0) << (8 * i);
    return value >>> 0;
  };
  for (let i = 0; i < BLOCK; i++) gaps[i] = read(at + i * gapBytes, gapBytes);
  const countsAt = at + BLOCK * gapBytes;
  for (let i = 0; i < BLOCK; i++) {
    if (countBits === 4) fewer[i] = ((bytes[countsAt + (i >> 1)] ?? 0) >>> (4 * (i & 1))) & 15;
    else fewer[i] = countBits === 0 ? 0 : read(countsAt + (i * countBits) / 8, countBits / 8);
  }
}
