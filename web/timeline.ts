import type { NumberedSource } from "./answer-sources.ts";
import { formatShortDate } from "./format-date.ts";

/** A cited article on the line, `at` from 0 (the first) to 1 (the last). */
export interface TimelineRow {
  readonly articleId: string;
  readonly name: string;
  readonly date: string;
  readonly at: number;
  /** Numbers of its passages in the answer. */
  readonly numbers: readonly number[];
}

const DAY_MS = 24 * 3600 * 1000;

/** The dated articles of an answer, oldest first; undefined unless they span more than one day. */
export function timelineOf(sources: readonly NumberedSource[]): readonly TimelineRow[] | undefined {
  const articles = [...Map.groupBy(sources, ({ citation }) => citation.articleId).values()];
  const dated = articles.flatMap((own) => {
    const [first] = own;
    const moment = first?.citation.publishedAt === undefined ? Number.NaN : momentOf(first.citation.publishedAt);
    return first && !Number.isNaN(moment)
      ? [{ citation: first.citation, moment, numbers: own.map((one) => one.number) }]
      : [];
  });
  const moments = dated.map(({ moment }) => moment);
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  if (dated.length < 2 || last - first < DAY_MS) return undefined;
  return dated
    .toSorted((a, b) => a.moment - b.moment)
    .map(({ citation, moment, numbers }) => ({
      articleId: citation.articleId,
      name: citation.source ?? citation.title,
      date: formatShortDate(citation.publishedAt ?? ""),
      at: (moment - first) / (last - first),
      numbers,
    }));
}

/** A month counts from its first day. */
const momentOf = (iso: string): number => Date.parse(/^\d{4}-\d{2}$/.test(iso) ? `${iso}-01` : iso.slice(0, 10));
