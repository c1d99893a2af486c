/** A 53-bit hash of a string's UTF-16 units, an exact integer in a double (cyrb53 by bryc, public domain): at ten million terms one absent term in a billion is taken for a present one. */
export function stringHash(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 2 ** 32 * (high & 0x1fffff) + (low >>> 0);
}

/** Where `hash` stands in ascending `hashes`, or -1: interpolation search, as hashes are spread evenly (2–3 looks among 200,000). */
export function findHash(hashes: Float64Array, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const first = hashes[low] ?? 0;
    const last = hashes[high] ?? 0;
    if (hash < first || hash > last) return -1;
    const span = last - first;
    const guess = span === 0 ? low : low + Math.floor(((hash - first) / span) * (high - low));
    const found = hashes[guess] ?? 0;
    if (found === hash) return guess;
    if (found < hash) low = guess + 1;
    else high = guess - 1;
  }
  return -1;
}
