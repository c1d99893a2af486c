import type { ScrapedLine } from "./scraped-lines.ts";

/** What the program that fetched a page wrote above it, as far as it belongs to the article. */
export interface ScraperHeader {
  readonly date: string;
  readonly text?: string;
}

/**
 * Takes a first line of the form `date 2025-03-01 words` off a page. Its words may be those of a teaser for another article: then nothing
 * of them returns in the page, and the date goes with them.
 */
export function takeScraperHeader(lines: readonly ScrapedLine[]): {
  readonly header?: ScraperHeader;
  readonly lines: readonly ScrapedLine[];
} {
  const match = /^date:? (\d{4}-\d{2}-\d{2})(?:\s+(\S.*))?$/i.exec(lines[0]?.text ?? "");
  const [, date, text] = match ?? [];
  if (date === undefined) return { lines };
  const rest = lines.slice(1);
  if (text === undefined) return { header: { date }, lines: rest };
  return belongs(text, rest) ? { header: { date, text }, lines: rest } : { lines: rest };
}

/** A headline speaks of what its article speaks of: at least two of its long words, and two in five, stand in the text. */
function belongs(text: string, rest: readonly ScrapedLine[]): boolean {
  const words = new Set(longWords(text));
  const page = new Set(longWords(rest.map((line) => line.text).join(" ")));
  const shared = [...words].filter((word) => page.has(word)).length;
  return shared >= 2 && shared / words.size >= 0.4;
}

const longWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]{5,}/gu) ?? [];
