/** The two counts behind a table's four letters; undefined where it begins otherwise. */
export function countsBehind(magic: string, bytes: Uint8Array): readonly [number, number] | undefined {
  if (bytes.length < HEAD || String.fromCharCode(...bytes.subarray(0, magic.length)) !== magic) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEAD);
  return [view.getUint32(4, true), view.getUint32(8, true)];
}

/** Bytes of a table before its keys. */
export const HEAD = 12;

/** FNV-1a, 32 bits, over UTF-8. */
export function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of encoder.encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}

const encoder = new TextEncoder();

/** The place of a key among ascending ones, −1 where it is missing. */
export function placeOf(keys: Uint32Array, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
