import type { Token } from "#german/figure-tokens.ts";

/** The scale word at `at`: the power of ten it stands for ("Mrd." → 9) or 12 times for a dozen, with the index after it. */
export function scaleAt(
  tokens: readonly Token[],
  at: number,
): { readonly exponent: number; readonly times: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const exponent = scaleExponent(token.text);
  if (exponent !== undefined) {
    const dot = shortScales.has(token.text) ? tokens[at + 1] : undefined;
    return { exponent, times: 1, next: dot?.text === "." && !dot.gap ? at + 2 : at + 1 };
  }
  return token.lower === "dutzend" ? { exponent: 0, times: 12, next: at + 1 } : undefined;
}

/** The power of ten that a scale word stands for, without its dot ("Mrd" → 9, "Tausend" → 3); undefined for other words. */
export const scaleExponent = (word: string): number | undefined =>
  shortScales.get(word) ?? scales.get(word.toLowerCase());

const scales = new Map([
  ["hundert", 2],
  ["tausend", 3],
  ["million", 6],
  ["millionen", 6],
  ["milliarde", 9],
  ["milliarden", 9],
  ["billion", 12],
  ["billionen", 12],
  ["billiarde", 15],
  ["billiarden", 15],
  ["trillion", 18],
  ["trillionen", 18],
]);

const shortScales = new Map([
  ["Tsd", 3],
  ["Mio", 6],
  ["Mill", 6],
  ["Mrd", 9],
  ["Mia", 9],
  ["Bio", 12],
]);
