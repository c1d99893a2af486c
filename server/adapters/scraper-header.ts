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

/** A headline names what its article speaks of: at least two of its capitalised words, and one in four, begin words of the text. */
function belongs(text: string, rest: readonly ScrapedLine[]): boolean {
  const words = names(text);
  const page = names(rest.map((line) => line.text).join(" "));
  const shared = [...words].filter((word) => page.has(word)).length;
  return shared >= 2 && shared / words.size >= 0.25;
}

/** The beginnings of capitalised words, which endings and compounds leave as they are. */
const names = (text: string): ReadonlySet<string> =>
  new Set((text.match(/(?<![\p{L}\d])\p{Lu}[\p{L}\d]{3,}/gu) ?? []).map((word) => word.slice(0, 6)));
