import type { ArticleFilter } from "#domain/question.ts";
import type { Tables } from "./tables.ts";

/** Whether an article with this source and date may answer. Dates compare as far as both are known, so a month matches each of its days; what is unknown matches no filter. */
export function filterAllows(
  filter: ArticleFilter,
  origin: { readonly source?: string; readonly publishedAt?: string },
): boolean {
  if (filter.source !== undefined && folded(origin.source) !== folded(filter.source)) return false;
  const { publishedAt } = origin;
  if (filter.from === undefined && filter.to === undefined) return true;
  if (publishedAt === undefined) return false;
  return (
    (filter.from === undefined || compareDates(publishedAt, filter.from) >= 0) &&
    (filter.to === undefined || compareDates(publishedAt, filter.to) <= 0)
  );
}

/** Which articles of a segment are neither removed nor filtered out: 1 per article, or undefined when all are in. */
export function allowedArticles(
  tables: Tables,
  removed: ReadonlySet<number>,
  filter: ArticleFilter,
): Uint8Array | undefined {
  const open = filter.source === undefined && filter.from === undefined && filter.to === undefined;
  if (open && removed.size === 0) return undefined;
  return Uint8Array.from({ length: tables.counts.articles }, (_, article) =>
    !removed.has(article) && (open || filterAllows(filter, tables.origin(article))) ? 1 : 0,
  );
}

const folded = (source: string | undefined): string | undefined =>
  source?.trim().normalize("NFC").toLocaleLowerCase("de");

function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}
