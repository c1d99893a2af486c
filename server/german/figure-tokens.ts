import type { Span } from "#domain/span.ts";
import { formOf } from "#german/tokens.ts";

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
  if (recent.text !== text) recent = { text, tokens: read(text) };
  return recent.tokens;
}

/** Quantities and dates of one text each ask for its tokens in turn: the last answer is kept. */
let recent: { readonly text: string; readonly tokens: readonly Token[] } = { text: "", tokens: [] };

function read(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, code, at > last);
    tokens.push(token);
    at = token.end;
    last = at;
  }
  return tokens;
}

function tokenAt(text: string, start: number, code: number, gap: boolean): Token {
  if (isDigit(code)) {
    const { length, decimal, form } = numeralAt(text, start);
    const end = start + length;
    const written = text.slice(start, end);
    return { kind: "numeral", text: written, lower: written, start, end, gap, decimal, form };
  }
  let end = start + 1;
  if (isLetter(text, start, code)) {
    while (end < text.length && isLetter(text, end, text.charCodeAt(end))) end += 1;
    const word = formOf(text.slice(start, end));
    return { kind: "word", text: word.text, lower: word.lower, start, end, gap, decimal: "", form: "plain" };
  }
  const sign = text.charAt(start);
  const part = code < 0x80 ? undefined : vulgar[sign];
  if (part) return { kind: "numeral", text: sign, lower: sign, start, end, gap, decimal: part, form: "decimal" };
  return { kind: "sign", text: sign, lower: sign, start, end, gap, decimal: "", form: "plain" };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

/** Marks count as letters: they stay with the letter they change. */
const isLetter = (text: string, at: number, code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
    : code >= 0xc0 && code < 0x250
      ? code !== 0xd7 && code !== 0xf7
      : /^[\p{L}\p{M}]/u.test(text.charAt(at));

const vulgar: Readonly<Record<string, string>> = { "½": "0.5", "¼": "0.25", "¾": "0.75", "⅛": "0.125" };

/** 15.000 = 15'000 = 15’000 = 15 000; the decimal comma; "3.50"; "28.09.2025", "2025-09-28"; "5,–". */
const grouped =
  /\d{1,3}(?:(?:\.\d{3}(?!\d))+|(?:'\d{3}(?!\d))+|(?:’\d{3}(?!\d))+|(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))+)(?:,\d+)?/y;
const chained = /\d{4}-\d{2}-\d{2}(?!\d)|\d+(?:\.\d+){2,}/y;
const withComma = /\d+,(?:\d+|[–—-]+(?![\p{L}\d]))/uy;
const withDot = /\d+\.\d+/y;

function numeralAt(
  text: string,
  at: number,
): { readonly length: number; readonly decimal: string; readonly form: NumeralForm } {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  if (!mayContinue(text, end)) return { length: end - at, decimal: text.slice(at, end), form: "plain" };
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
  return { length: end - at, decimal: text.slice(at, end), form: "plain" };
}

/** One look that spares most numerals the patterns. */
const mayContinue = (text: string, end: number): boolean =>
  (isDigit(text.charCodeAt(end + 1)) && /[.,'’\s-]/.test(text.charAt(end))) ||
  (text.charAt(end) === "," && /[–—-]/.test(text.charAt(end + 1)));

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
