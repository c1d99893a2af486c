import type { ArticleFilter } from "./question.ts";

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

const folded = (source: string | undefined): string | undefined =>
  source?.trim().normalize("NFC").toLocaleLowerCase("de");

function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}
