import type { Span } from "#domain/span.ts";
import { abbreviationKind } from "#german/abbreviations.ts";
import { isOrdinal } from "#german/ordinals.ts";
import { opensSentence } from "#german/sentence-openers.ts";

/**
 * The sentences of a German text, trimmed, in order, covering everything but white space; sentences inside a quotation are cut too, a
 * quotation and its following "sagte X" are not. Own rules and not Intl.Segmenter: that one cuts after "Mio.", "Dr." and "3." and does
 * not cut before "15 weitere Menschen", so that every one of its cuts had to be decided again.
 */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  stops.lastIndex = 0;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const end = stops.lastIndex;
    const ends = stop[0].startsWith("\n")
      ? endsAtLineBreak(text, stop.index, end, stop[0])
      : (end === text.length || isSpace(text.charCodeAt(end))) && endsAtStop(text, stop.index, end, stop[0]);
    if (!ends) continue;
    push(found, text, start, end);
    start = end;
  }
  push(found, text, start, text.length);
  return found;
}

/**
 * Closing marks with what belongs to them: quotes, brackets, the markers of a cited answer ("Satz. [2] Nächster"). Nothing here can fail
 * after a repetition, so that the scan stays linear.
 */
const stops = /\n\s*|[.!?…]+(?:["“”‘’'»«›‹)\]]|[ \u00a0]?\[\d{1,3}\])*/g;

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start < end) found.push({ start, end });
}

/** A blank line always ends; a single line break does not where the line runs on: small letter next, or comma or article before it. */
function endsAtLineBreak(text: string, at: number, end: number, breaks: string): boolean {
  if (breaks.indexOf("\n") !== breaks.lastIndexOf("\n")) return true;
  if (/^\p{Ll}/u.test(text.slice(end, end + 2))) return false;
  return !/(?:,|[\s„"(](?:der|die|das|dem|den|des|eine?[rmns]?|und|oder|von|vom|im|in|am|an|zu[mr]?|für|mit|bei|auf|aus|nach))$/.test(
    text.slice(Math.max(0, at - 12), at),
  );
}

function endsAtStop(text: string, at: number, end: number, stop: string): boolean {
  const next = wordAfter(text, end);
  if (next === "") return true;
  if (/^\p{Ll}\p{Ll}|^\p{Ll}$|^[,;:)]/u.test(next)) return false;
  if (stop.charCodeAt(0) !== 0x2e || stop.startsWith("..")) return true;
  const before = wordBefore(text, at);
  if (/^\d+$/.test(before.word)) return endsAfterDigits(text, before, next, end);
  const closed = stop.length > 1 && /["“”»«‹›)\]]/.test(stop);
  return closed || endsAfterWord(text, before, next);
}

function endsAfterDigits(text: string, digits: Word, next: string, end: number): boolean {
  const glued = digits.start > 0 && /[.,'’:/\d]/.test(text.charAt(digits.start - 1));
  if (glued) return !/^\d/.test(next) && !/^\d{1,2}\.$/.test(text.slice(digits.start - 3, digits.start));
  if (/^\d/.test(next) && /\d\.\s?$/.test(text.slice(Math.max(0, digits.start - 3), digits.start))) return false;
  if (/^\d/.test(next)) return digits.word.length > 2 || !/^\s+\d{1,2}\.\s?/.test(text.slice(end, end + 6));
  return !isOrdinal(digits.word, wordBefore(text, digits.start).word, next);
}

function endsAfterWord(text: string, { word, start }: Word, next: string): boolean {
  const opener = opensSentence(next);
  const previous =
    start > 1
      ? /(?:^|[\s(„"])((?:\p{L}{1,2}\.\s?){1,3})$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1]
      : undefined;
  const kind = (previous && abbreviationKind(previous + word)) || abbreviationKind(word);
  const digitNext = /^\d/.test(next);
  if (kind === "inner") return false;
  if (kind === "noun") return opener || digitNext;
  if (kind === "closing") return true;
  if (kind === "number") return !digitNext;
  if (/^\p{Ll}$/u.test(word)) return /\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
  if (/^\p{Lu}$/u.test(word)) return opener && previous === undefined;
  if (/^[IVX]+$/.test(word)) return opener;
  return true;
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** No word that decides anything is longer, and the bound keeps every look linear. */
const reach = 32;

/** The word that ends before `at`, inner full stops included ("z.B"), spaces skipped; "" at the start of a line. */
function wordBefore(text: string, at: number): Word {
  let end = at;
  while (end > 0 && at - end < reach && isSpace(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  const newLine = text.slice(end, at).includes("\n");
  while (!newLine && start > 0 && end - start < reach && !wordEdges.has(text.charAt(start - 1))) start -= 1;
  return { word: text.slice(start, end), start };
}

const wordEdges = new Set(" \t\n\r\u00a0\u202f\u2009„“”\"»«›‹‚‘’'([/,;:!?…–—-");

/** The word or sign after `at`, opening quotes, brackets, dashes and bullets skipped; "" at the end. */
function wordAfter(text: string, at: number): string {
  const match = /^[\s„“"»«‚‘'›‹([–—•*-]*(\p{L}+|\d+|\S)?/u.exec(text.slice(at, at + 2 * reach));
  return match?.[1] ?? "";
}

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000;
