import { filterAllows } from "#domain/article-filter.ts";
import type { ArticleFilter } from "#domain/question.ts";
import type { Tables } from "./tables.ts";

/** Which articles of a segment a filter lets answer: 1 per article in force, undefined when all are in. Each pair of source and date is looked at once. */
export function allowedArticles(
  tables: Tables,
  inForce: Uint8Array | undefined,
  filter: ArticleFilter,
): Uint8Array | undefined {
  if (filter.source === undefined && filter.from === undefined && filter.to === undefined) return inForce;
  const verdicts = new Map<number, 0 | 1>();
  return Uint8Array.from({ length: tables.counts.articles }, (_, article) => {
    if (inForce && inForce[article] === 0) return 0;
    const origin = tables.originNumber(article);
    const verdict = verdicts.get(origin) ?? (filterAllows(filter, tables.origin(article)) ? 1 : 0);
    verdicts.set(origin, verdict);
    return verdict;
  });
}

/** 1 per article that was not removed; undefined when none was. */
export const articlesInForce = (tables: Tables, removed: ReadonlySet<number>): Uint8Array | undefined =>
  removed.size === 0
    ? undefined
    : Uint8Array.from({ length: tables.counts.articles }, (_, article) => (removed.has(article) ? 0 : 1));
