import type { Article } from "#domain/article.ts";
import type { Block } from "#domain/block.ts";
import { type Passage, passageId } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";
import { sentences } from "#german/sentences.ts";
import { ledBlocks } from "./lead-ins.ts";

/** Changes whenever the same article would be split or chunked in another way, so that an index knows what to renew. */
export const SPLIT_VERSION = "2";

/**
 * An article's passages: one per block (so each list item is its own), in order, IDs counted from 1; a block longer than `LONGEST` UTF-16
 * units becomes several of about equal length, cut between sentences. `text.slice(span.start, span.end)` is the passage's text.
 */
export function split(article: Article, blocks: readonly Block[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { block, heading } of ledBlocks(article.text, blocks)) {
    for (const span of pieces(article.text, block)) {
      const text = article.text.slice(span.start, span.end);
      passages.push({
        id: passageId(article.id, passages.length + 1),
        articleId: article.id,
        kind: block.kind,
        span,
        text,
        ...(heading !== undefined && { heading }),
      });
    }
  }
  return passages;
}

/** A reader can still take in a passage of this length at a glance; a newspaper's paragraphs are nearly always shorter. */
const LONGEST = 1200;

function pieces(text: string, { start, end }: Span): readonly Span[] {
  const parts = Math.ceil((end - start) / LONGEST);
  if (parts <= 1) return [{ start, end }];
  const goal = (end - start) / parts;
  const found: Span[] = [];
  for (const part of sentences(text.slice(start, end)).flatMap((span) => shorten(text, shift(span, start)))) {
    const last = found.at(-1);
    const room =
      last !== undefined && (last.end + part.end) / 2 - last.start <= goal && part.end - last.start <= LONGEST;
    if (last && room) found[found.length - 1] = { start: last.start, end: part.end };
    else found.push(part);
  }
  return found;
}

/** A text without sentence ends (a table, a transcript) is cut at white space, or hard where it has none. */
function shorten(text: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST) {
    const space = text.lastIndexOf(" ", start + LONGEST);
    const end = space > start ? space : start + LONGEST - (isHighSurrogate(text, start + LONGEST - 1) ? 1 : 0);
    found.push({ start, end });
    start = space > start ? space + 1 : end;
  }
  return start < span.end ? [...found, { start, end: span.end }] : found;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
