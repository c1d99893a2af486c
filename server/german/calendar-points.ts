import { monthOf, seasonOf, yearAfterMonth } from "#german/calendar-words.ts";
import type { DatePoint } from "#german/date-point.ts";
import { dayOf, daysOfMonth, spacedDate, writtenDate } from "#german/day-points.ts";
import type { Token } from "#german/figure-tokens.ts";
import { monthsPeriod, nearestYear, type Reference, seasonPeriod } from "#german/periods.ts";
import { decade, firstMonths, numbered, partOfYear, yearPoint } from "#german/year-points.ts";

/** A date of the calendar at token `at`: day, month, season, quarter, year, decade, century; a missing year is the nearest to the reference. */
export function calendarPoint(
  tokens: readonly Token[],
  at: number,
  reference: Reference | undefined,
): DatePoint | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "numeral")
    return token.form === "plain" ? plainNumeral(tokens, at, reference) : writtenDate(tokens, at, reference);
  if (token.kind !== "word") return undefined;
  if (monthOf(token.lower) !== undefined) return monthPoint(tokens, at, reference);
  if (seasonOf(token.lower) !== undefined) return seasonPoint(tokens, at, reference);
  if (token.lower === "jahr" || token.lower === "jahre") return yearPoint(tokens, at + 1);
  if (token.text === "Q" && tokens[at + 1]?.gap === false)
    return partOfYear(tokens, at + 2, Number(tokens[at + 1]?.text), 3, reference);
  const nth = ordinalWords.indexOf(token.lower.replace(/[nrsm]$/, ""));
  if (nth === 0 && token.lower === "ersten")
    return firstMonths(tokens, at, reference) ?? numbered(tokens, at + 1, 1, reference);
  return nth < 0 ? undefined : numbered(tokens, at + 1, nth + 1, reference);
}

const ordinalWords = ["erste", "zweite", "dritte", "vierte"];

/** "28. September [2025]", "3. bis 5. Mai", "3. 10. 2025", "20. Jahrhundert", "1. Quartal 2024", "1990er Jahre", "2022", "2024/25". */
function plainNumeral(tokens: readonly Token[], at: number, reference: Reference | undefined): DatePoint | undefined {
  const value = Number(tokens[at]?.text);
  const after = tokens[at + 1];
  if (after?.text === "." && !after.gap && value <= 31) {
    const next = tokens[at + 2];
    if (next?.kind === "numeral") return spacedDate(tokens, at, value);
    return daysOfMonth(tokens, at, value, reference) ?? numbered(tokens, at + 2, value, reference);
  }
  if (after && /^(?:er|ern)$/.test(after.text) && !after.gap) return decade(tokens, at, value);
  const month = monthOf(after?.lower ?? "");
  if (month !== undefined && value >= 1 && value <= 31) return dayOf(tokens, at + 1, value, month, reference);
  return yearPoint(tokens, at);
}

/** A month alone could be a name or a colour of speech ("Herr August"): it needs its year or a word that dates. */
function monthPoint(tokens: readonly Token[], at: number, reference: Reference | undefined): DatePoint | undefined {
  const month = monthOf(tokens[at]?.lower ?? "");
  if (month === undefined || !/^\p{Lu}/u.test(tokens[at]?.text ?? "")) return undefined;
  const { year, next, absolute } = yearAfterMonth(tokens, at + 1, reference);
  if (year !== undefined) return { period: monthsPeriod(year, month, 1), precision: "month", next, absolute };
  const before = tokens[at - 1]?.lower ?? "";
  // "Bis in den September hinein".
  const into = before === "den" && tokens[at - 2]?.lower === "in" && tokens[at - 3]?.lower === "bis";
  if (!dating.test(before) && !into && !isLed(before, tokens[next])) return undefined;
  const period = reference && monthsPeriod(nearestYear(reference, month), month, 1);
  return { precision: "month", next, absolute: false, ...(period && { period }) };
}

/** "Von Mai bis Juli", "von Mai an", "für Mai geplant"; "für August Kern" is a name. */
const isLed = (before: string, after: Token | undefined): boolean =>
  before === "von" ? /^(?:bis|an)$/.test(after?.lower ?? "") : before === "für" && !/^\p{Lu}/u.test(after?.text ?? "");

const dating = /^(?:im|anfang|mitte|ende|seit|bis|ab|zum|des|vom|beginn|zwischen|und|vor|nach|noch|schon|monats?)$/;

/** "Sommer 2024", "Winter 2024/25"; alone it needs a word that dates. */
function seasonPoint(tokens: readonly Token[], at: number, reference: Reference | undefined): DatePoint | undefined {
  const season = seasonOf(tokens[at]?.lower ?? "");
  if (!season) return undefined;
  const year = yearPoint(tokens, at + 1);
  if (year?.period) {
    const period = seasonPeriod(Number(year.period.from.slice(0, 4)), season);
    return { period, precision: "season", next: year.next, absolute: true };
  }
  if (!dating.test(tokens[at - 1]?.lower ?? "")) return undefined;
  const start = Number(seasonPeriod(2000, season).from.slice(5, 7));
  const period = reference && seasonPeriod(nearestYear(reference, start), season);
  return { precision: "season", next: at + 1, absolute: false, ...(period && { period }) };
}
