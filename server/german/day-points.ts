import { monthOf, yearAfterMonth } from "#german/calendar-words.ts";
import type { DatePoint } from "#german/date-point.ts";
import type { Token } from "#german/figure-tokens.ts";
import { dayPeriod, nearestYear, type Reference } from "#german/periods.ts";

/** A day in digits at `at`: "28.09.2025", "2025-09-28", "28.09." after a word that dates. */
export function writtenDate(
  tokens: readonly Token[],
  at: number,
  reference: Reference | undefined,
): DatePoint | undefined {
  const text = tokens[at]?.text ?? "";
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), at + 1, true);
  const full = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text);
  if (full) return day(fullYear(Number(full[3])), Number(full[2]), Number(full[1]), at + 1, true);
  const short = /^(\d{1,2})\.(\d{1,2})$/.exec(text);
  const dot = tokens[at + 1];
  if (!short || dot?.text !== "." || dot.gap || !reference) return undefined;
  if (!/^(?:am|vom|zum|bis|seit|dem|der|den|ab|[a-zäöü]+tag)$/.test(tokens[at - 1]?.lower ?? "")) return undefined;
  return day(nearestYear(reference, Number(short[2])), Number(short[2]), Number(short[1]), at + 2, false);
}

const fullYear = (year: number): number => (year > 99 ? year : year < 70 ? 2000 + year : 1900 + year);

/** "3. 10. 2025": the day's number stands at `at`. */
export function spacedDate(tokens: readonly Token[], at: number, date: number): DatePoint | undefined {
  const dot = tokens[at + 3];
  const year = tokens[at + 4];
  if (dot?.text !== "." || year?.text.length !== 4 || year.form !== "plain") return undefined;
  return day(Number(year.text), Number(tokens[at + 2]?.text), date, at + 5, true);
}

/** A day and its month from the day's number at `at` on: "28. September 2025" and, with two days, the whole of "3. bis 5. Mai". */
export function daysOfMonth(
  tokens: readonly Token[],
  at: number,
  first: number,
  reference: Reference | undefined,
): DatePoint | undefined {
  const month = monthOf(tokens[at + 2]?.lower ?? "");
  if (month !== undefined) return dayOf(tokens, at + 2, first, month, reference);
  const link = tokens[at + 2]?.lower ?? "";
  if (!/^(?:bis|und|oder|–|-|\/)$/.test(link)) return undefined;
  const from = tokens[at + 3]?.lower === "zum" ? at + 4 : at + 3;
  const second = tokens[from];
  const dot = tokens[from + 1];
  const name = tokens[from + 2];
  const later = monthOf(name?.lower ?? "");
  if (second?.kind !== "numeral" || dot?.text !== "." || later === undefined) return undefined;
  const end = dayOf(tokens, from + 2, Number(second.text), later, reference);
  if (!end?.period) return end;
  const start = dayPeriod(Number(end.period.from.slice(0, 4)), later, first);
  return start && start.from < end.period.to
    ? { ...end, period: { from: start.from, to: end.period.to }, days: /^(?:und|oder)$/.test(link) ? "some" : "all" }
    : undefined;
}

/** The day of a month whose name stands at `at`, with its year or the nearest. */
export function dayOf(
  tokens: readonly Token[],
  at: number,
  date: number,
  month: number,
  reference: Reference | undefined,
): DatePoint | undefined {
  const { year, next, absolute } = yearAfterMonth(tokens, at + 1, reference);
  if (year !== undefined) return day(year, month, date, next, absolute);
  if (!reference) return { precision: "day", next, absolute: false };
  return day(nearestYear(reference, month), month, date, next, false);
}

function day(year: number, month: number, date: number, next: number, absolute: boolean): DatePoint | undefined {
  const period = dayPeriod(year, month, date);
  return period && { period, precision: "day", next, absolute };
}
