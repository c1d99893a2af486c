import type { Span } from "#domain/span.ts";
import { remembering } from "./remembering.ts";

/** A word with its inner hyphens, apostrophes and dots ("Jong-un", "Paris'", "news.de"), a number as written, or a single mark. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** Whether a word begins with a capital letter. */
  readonly capital: boolean;
}

/** The tokens of a text in order; white space is left out, nothing else is. */
export function tokens(text: string): readonly Token[] {
  for (const known of recent) if (known.text === text) return known.found;
  const found = read(text);
  recent[oldest] = { text, found };
  oldest = (oldest + 1) % recent.length;
  return found;
}

/** Names, clauses, outcomes and speakers of one sentence each ask for its tokens in turn: the last few answers are kept. */
const recent: { text: string; found: readonly Token[] }[] = Array.from({ length: 4 }, () => ({ text: "", found: [] }));
let oldest = 0;

function read(text: string): readonly Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { text: word, lower, kind, capital } = formOf(match[0]);
    found.push({ start: match.index, end: match.index + word.length, text: word, lower, kind, capital });
  }
  return found;
}

/** One string for every time a word is written: all tables know it by its hash, which is reckoned once for a string and not for a word. */
const formOf = remembering(16_384, (text: string): Pick<Token, "text" | "lower" | "kind" | "capital"> => {
  const lower = text.toLowerCase();
  const first = lower.charCodeAt(0);
  const kind = first >= 0x30 && first <= 0x39 ? "number" : isLetter(first, lower) ? "word" : "mark";
  return { text, lower, kind, capital: kind === "word" && text.charAt(0) !== lower.charAt(0) };
});

/** A dot belongs to a word only before small letters, so that "Satz.Nächster" stays two; an apostrophe after s closes a genitive. */
const pattern =
  /\p{L}[\p{L}\p{M}\d]*(?:[-‐‑'’&](?=[\p{L}\d])[\p{L}\p{M}\d]+|\.(?=\p{Ll}{2})[\p{L}\p{M}\d]+)*(?:(?<=[sxzß])['’](?=\s\p{L}))?|\d+(?:[.,:'’]\d+)*|\S/gu;

const letter = /\p{L}/u;

const isLetter = (code: number, text: string): boolean =>
  code < 0x80 ? code >= 0x61 && code <= 0x7a : letter.test(text.charAt(0)) || (text.length > 1 && letter.test(text));
