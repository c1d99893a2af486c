/** BM25 (Robertson & Zaragoza 2009) with the values of the pilot: k1 0.9, b 0.75. */
const K1 = 0.9;
const B = 0.75;

/** Inverse document frequency, never negative: ln(1 + (N − df + 0.5) / (df + 0.5)). */
export const inverseDocumentFrequency = (passages: number, frequency: number): number =>
  Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));

/** What a passage's length adds under a term's count: k1·(1 − b + b·length/average). */
export const lengthNorm = (length: number, average: number): number => K1 * (1 - B + B * (length / average));

/** How much a term counts that occurs `count` times, 0–1: count / (count + norm); the constant factor k1 + 1 is left out, it changes no order. */
export const saturation = (count: number, norm: number): number => count / (count + norm);
