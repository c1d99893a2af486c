/** Values of one packed block. */
export const BLOCK = 128;

/** Bits that the largest of the values needs, 0 when all are 0. */
export function bitsNeeded(values: Uint32Array, from: number, to: number): number {
  let all = 0;
  for (let i = from; i < to; i++) all |= values[i] ?? 0;
  return 32 - Math.clz32(all);
}

/** Writes 128 values of `bits` bits each into 4·bits words from `at`, lowest bits first; the words must be 0. */
export function packBlock(values: Uint32Array, from: number, bits: number, words: Uint32Array, at: number): void {
  if (bits === 0) return;
  let word = at;
  let shift = 0;
  for (let i = from; i < from + BLOCK; i++) {
    const value = values[i] ?? 0;
    words[word] = ((words[word] ?? 0) | (value << shift)) >>> 0;
    if (shift + bits > 32) words[word + 1] = value >>> (32 - shift);
    shift += bits;
    if (shift >= 32) {
      shift -= 32;
      word++;
    }
  }
}

/** Reads back what `packBlock` wrote into the first 128 places of `values`. */
export function unpackBlock(words: Uint32Array, at: number, bits: number, values: Uint32Array): void {
  if (bits === 0) {
    values.fill(0, 0, BLOCK);
    return;
  }
  const mask = bits === 32 ? 0xffffffff : (1 << bits) - 1;
  let word = at;
  let shift = 0;
  for (let i = 0; i < BLOCK; i++) {
    let value = (words[word] as number) >>> shift;
    if (shift + bits > 32) value |= (words[word + 1] as number) << (32 - shift);
    values[i] = value & mask;
    shift += bits;
    if (shift >= 32) {
      shift -= 32;
      word++;
    }
  }
}
