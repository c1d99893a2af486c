import type { Span } from "#domain/span.ts";

/** How a numeral is written: with groups or a decimal comma it can only be a number; `dotted` is "3.5" or a date; `plain` may be a label. */
export type NumeralForm = "plain" | "grouped" | "decimal" | "dotted" | "chain";

/** A word, a numeral or a single sign; `gap` says that white space stands before it. */
export interface Token extends Span {
  readonly kind: "word" | "numeral" | "sign";
  readonly text: string;
  readonly lower: string;
  readonly gap: boolean;
  /** Of a numeral: the number in plain decimal writing ("1234.5"); "" for a chain such as "28.09.2025". */
  readonly decimal: string;
  readonly form: NumeralForm;
}

/** The words, numerals and signs of a text in order, white space left out; linear in the length of the text. */
export function figureTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const start = match.index;
    const found = match[0];
    const gap = start > last || start === 0;
    last = start + found.length;
    if (match[1] !== undefined) {
      tokens.push({
        kind: "word",
        text: found,
        lower: found.toLowerCase(),
        start,
        end: last,
        gap,
        decimal: "",
        form: "plain",
      });
    } else if (match[2] !== undefined) {
      const numeral = numeralAt(text, start);
      last = start + numeral.length;
      piece.lastIndex = last;
      const written = text.slice(start, last);
      tokens.push({ kind: "numeral", text: written, lower: written, start, end: last, gap, ...numeral });
    } else if (vulgar[found]) {
      tokens.push({
        kind: "numeral",
        text: found,
        lower: found,
        start,
        end: last,
        gap,
        decimal: vulgar[found],
        form: "decimal",
      });
    } else {
      tokens.push({ kind: "sign", text: found, lower: found, start, end: last, gap, decimal: "", form: "plain" });
    }
  }
  return tokens;
}

const piece = /(\p{L}[\p{L}\p{M}]*)|(\d)|[^\s]/gu;

const vulgar: Readonly<Record<string, string>> = { "½": "0.5", "¼": "0.25", "¾": "0.75", "⅛": "0.125" };

/** 15.000 = 15'000 = 15’000 = 15 000; the decimal comma; "3.50"; "28.09.2025"; "5,–". Tried in this order. */
const grouped =
  /\d{1,3}(?:(?:\.\d{3}(?!\d))+|(?:'\d{3}(?!\d))+|(?:’\d{3}(?!\d))+|(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))+)(?:,\d+)?/y;
const chained = /\d+(?:\.\d+){2,}/y;
const withComma = /\d+,(?:\d+|[–—-]+(?![\p{L}\d]))/uy;
const withDot = /\d+\.\d+/y;
const digitsOnly = /\d+/y;

function numeralAt(
  text: string,
  at: number,
): { readonly length: number; readonly decimal: string; readonly form: NumeralForm } {
  const chain = matchAt(chained, text, at);
  const group = text.charAt(at) === "0" ? "" : matchAt(grouped, text, at);
  if (chain.length > group.length) return { length: chain.length, decimal: "", form: "chain" };
  if (group)
    return { length: group.length, decimal: group.replaceAll(/[^\d,]/g, "").replace(",", "."), form: "grouped" };
  const comma = matchAt(withComma, text, at);
  if (comma)
    return { length: comma.length, decimal: comma.replace(",", ".").replace(/\.?[–—-]+$/, ""), form: "decimal" };
  const dot = matchAt(withDot, text, at);
  if (dot) return { length: dot.length, decimal: dot, form: "dotted" };
  const plain = matchAt(digitsOnly, text, at);
  return { length: plain.length, decimal: plain, form: "plain" };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
