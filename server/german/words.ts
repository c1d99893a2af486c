import type { Span } from "#domain/span.ts";

/** A word as written, with its inner hyphens and apostrophes, or a number with its separators ("EU-Kommission", "15.000", "9,8"). */
export interface Word extends Span {
  readonly text: string;
}

/** The words of a text in order, without marks and white space. */
export function words(text: string): readonly Word[] {
  const found: Word[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    found.push({ text: match[0], start: match.index, end: pattern.lastIndex });
  return found;
}

/** The parts that hyphens join; the word itself where there is none. */
export const hyphenParts = (word: string): readonly string[] => (hyphen.test(word) ? word.split(hyphen) : [word]);

const hyphen = /[-‐‑]/;

/** A number in one normal form ("15.000", "15'000", "15 000" → "15000", "9,80" → "9.8", "08" → "8"); undefined for anything else. */
export function plainNumber(word: string): string | undefined {
  if (!/^\d[\d.,'’\s]*$/.test(word)) return undefined;
  const [whole = "", decimals = ""] = word.replace(/[.'’\s]/g, "").split(",");
  const rest = decimals.replace(/0+$/, "");
  return `${whole.replace(/^0+(?=\d)/, "")}${rest && `.${rest}`}`;
}

/** A plain space groups digits only before 000: "10 000 Soldaten", but "im Jahr 2024 300 Soldaten". */
const number = String.raw`\d{1,3}(?:(?:[.'’\u00A0\u202F\u2009]\d{3}|\x20000)(?!\d))+(?:,\d+)?|\d+,\d+`;
const part = String.raw`(?:(?:${number})(?![\p{L}\d])|[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]+(?:['’ʼ]\p{L}+)*)`;
const pattern = new RegExp(`${part}(?:[-‐‑]${part})*`, "gu");
