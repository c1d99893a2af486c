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

/** A sentence is read as written, with a small opening and without its asides, as long each time: what it shares with the last readings is not read again. */
function read(text: string): readonly Token[] {
  const found: Token[] = [];
  const like = recent.find((known) => known.text.length === text.length);
  if (!like) {
    readInto(found, text, 0, text.length);
    return found;
  }
  const length = text.length;
  let first = 0;
  while (first < length && text.charCodeAt(first) === like.text.charCodeAt(first)) first += 1;
  let last = length;
  while (last > first && text.charCodeAt(last - 1) === like.text.charCodeAt(last - 1)) last -= 1;
  // No token holds a space, and none looks farther than the letter behind it.
  const from = first < 2 ? 0 : text.lastIndexOf(" ", first - 2) + 1;
  const space = text.indexOf(" ", last);
  const to = space < 0 ? length : space;
  for (const token of like.found) if (token.end <= from) found.push(token);
  readInto(found, text, from, to);
  for (const token of like.found) if (token.start >= to) found.push(token);
  return found;
}

function readInto(found: Token[], text: string, from: number, to: number): void {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const { text: word, lower, kind, capital } = formOf(match[0]);
    found.push({ start: match.index, end: match.index + word.length, text: word, lower, kind, capital });
  }
}

/** One string for every time a word is written: all tables know it by its hash, which is reckoned once for a string and not for a word. */
export const formOf = remembering(16_384, (text: string): Pick<Token, "text" | "lower" | "kind" | "capital"> => {
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
