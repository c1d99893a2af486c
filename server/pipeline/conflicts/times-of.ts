import type { Span } from "#domain/span.ts";
import type { Statement } from "#domain/statement.ts";
import { clauses } from "#german/clauses.ts";
import type { DateMention } from "#german/date-mention.ts";
import { dates } from "#german/dates.ts";
import { speechKind } from "#german/speech-verbs.ts";

/** When the event of a figure lies, and as of when it is told ("bis April 2025", "Im Januar 2025 sagte …"). */
export function timesOf(
  sentence: string,
  quantity: Span,
  publishedAt: string | undefined,
): Pick<Statement, "period" | "asOf"> {
  const found = dates(sentence, publishedAt).filter(
    ({ start, end }) =>
      (end <= quantity.start || start >= quantity.end) && !isAttribute(sentence.slice(0, start), sentence.slice(end)),
  );
  if (found.length === 0) return {};
  const cut = clauses(sentence);
  const spoken = (date: DateMention): boolean => {
    const clause = cut.find(({ start, end }) => start <= date.start && date.start < end);
    return (
      clause?.predicate !== undefined &&
      speechKind(clause.predicate.lemma) !== undefined &&
      !(clause.start <= quantity.start && quantity.start < clause.end)
    );
  };
  const told = found.find(
    ({ period, relation, ...date }) =>
      period !== undefined &&
      (relation === "until" || spoken({ period, relation, ...date })) &&
      (publishedAt === undefined || period.from.slice(0, publishedAt.length) <= publishedAt),
  );
  const event = found.find(
    (date) => date.period !== undefined && date !== told && (date.relation === "on" || date.relation === "between"),
  );
  return {
    ...(told?.period && { asOf: iso(told.period.to, told.precision) }),
    ...(event?.period && { period: event.period }),
  };
}

/** "des 1972 eröffneten Bades": when what is told of came to be, and not what is told. */
const isAttribute = (before: string, behind: string): boolean =>
  /(?<!\p{L})(?:d(?:as|e[rnms]|ie)|eine?[rnms]?)\s+$/iu.test(before) && /^\s+\p{Ll}+(?:te|ne)[nrms]?\s/u.test(behind);

const iso = (day: string, precision: DateMention["precision"]): string =>
  precision === "day"
    ? day
    : precision === "month"
      ? day.slice(0, 7)
      : precision === "year"
        ? day.slice(0, 4)
        : day.slice(0, 7);
