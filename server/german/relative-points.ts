import { monthOf, seasonOf } from "#german/calendar-words.ts";
import { type DatePoint, type DatePrecision, point } from "#german/date-point.ts";
import type { Token } from "#german/figure-tokens.ts";
import { amountAt } from "#german/numbers.ts";
import {
  daysFrom,
  monthsPeriod,
  type Period,
  type Reference,
  seasonPeriod,
  weekFrom,
  yearsPeriod,
} from "#german/periods.ts";
import {
  type CalendarUnit,
  dayWords,
  namedYears,
  shifts,
  unitNouns,
  vagueNouns,
  weekdayOf,
} from "#german/relative-words.ts";
import { remembering } from "#german/remembering.ts";
import { weekdayPoint } from "#german/weekday-point.ts";

/** A date told from the day of writing: "gestern", "am Montag", "im vergangenen Jahr", "diesen Sommer", "drei Tagen" after vor, "Vorjahr". */
export function relativePoint(
  tokens: readonly Token[],
  at: number,
  reference: Reference | undefined,
): DatePoint | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" && token?.kind !== "numeral") return undefined;
  const days =
    dayWords.get(token.text) ?? (at === 0 || tokens[at - 1]?.text === "." ? dayWords.get(token.lower) : undefined);
  if (days !== undefined && tokens[at - 1]?.lower !== "am")
    return point("day", at + 1, reference && daysFrom(reference, days));
  const named = namedYears.get(
    token.lower.startsWith("vorjahres")
      ? token.lower.replace(/^(vorjahr)es(?:zeitraum(?:e?s)?|quartals?|monats?|halbjahre?s?|periode)$/, "$1")
      : token.lower,
  );
  if (named) return unitFrom(named.unit, named.offset, at + 1, reference);
  const date = weekdayOf(token.lower);
  if (date !== undefined) return weekdayPoint(tokens, at, date, 0, reference);
  const shift = shiftOf(token.lower);
  return shift === null ? ago(tokens, at, reference) : shifted(tokens, at + 1, shift, reference);
}

const shiftOf = remembering(
  4096,
  (lower): number | null => shifts.find(([pattern]) => pattern.test(lower))?.[1] ?? null,
);

/** "vergangenen Monat", "dieses Jahres", "nächsten Sommer", "letzten Mai". */
function shifted(
  tokens: readonly Token[],
  at: number,
  offset: number,
  reference: Reference | undefined,
): DatePoint | undefined {
  const noun = tokens[at]?.lower ?? "";
  const unit = unitNouns.get(noun);
  if (unit && unit !== "day") return unitFrom(unit, offset, at + 1, reference);
  const date = weekdayOf(noun);
  if (date !== undefined) return weekdayPoint(tokens, at, date, offset, reference);
  const month = monthOf(noun);
  if (month !== undefined) {
    return point("month", at + 1, reference && occurrence(reference, offset, (year) => monthsPeriod(year, month, 1)));
  }
  const season = seasonOf(noun);
  return (
    season && point("season", at + 1, reference && occurrence(reference, offset, (year) => seasonPeriod(year, season)))
  );
}

/** The last one that is over, this year's, or the first one still to come. */
function occurrence(reference: Reference, offset: number, inYear: (year: number) => Period): Period {
  const now = monthsPeriod(reference.year, reference.month, 1);
  const years = [reference.year - 1, reference.year, reference.year + 1].map(inYear);
  const past = years.findLast((period) => period.to < now.from);
  const coming = years.find((period) => period.from > now.to);
  return (offset < 0 ? past : offset > 0 ? coming : undefined) ?? inYear(reference.year);
}

/** "vor drei Tagen", "seit zwei Jahren", "in vier Wochen"; "seit Jahren" has no period. */
function ago(tokens: readonly Token[], at: number, reference: Reference | undefined): DatePoint | undefined {
  const lead = leadBefore(tokens, at);
  if (lead === undefined) return undefined;
  const vague = vagueNouns.test(tokens[at]?.lower ?? "") && lead !== "in";
  if (vague) return { precision: "year", next: at + 1, absolute: false };
  const one = /^eine[mr]$/.test(tokens[at]?.lower ?? "");
  const amount = one ? { decimal: "1", next: at + 1, exponent: 0 } : amountAt(tokens, at);
  const unit = unitNouns.get(tokens[amount?.next ?? at]?.lower ?? "");
  const count = Number(amount?.decimal);
  if (!amount || !unit || amount.exponent !== 0 || !Number.isInteger(count) || count > 3000) return undefined;
  return unitFrom(unit, lead === "in" ? count : -count, amount.next + 1, reference);
}

function leadBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let index = at - 1; index >= 0 && at - index <= 3; index--) {
    const word = tokens[index]?.lower ?? "";
    if (/^(?:vor|seit|in)$/.test(word)) return word;
    if (!/^(?:rund|etwa|gut|knapp|fast|mehr|als|über|genau|ungefähr|ca|\.|den)$/.test(word)) return undefined;
  }
  return undefined;
}

function unitFrom(unit: CalendarUnit, offset: number, next: number, reference: Reference | undefined): DatePoint {
  const { precision, period } = units[unit];
  return point(precision, next, reference && period(reference, offset));
}

const units: Readonly<
  Record<
    CalendarUnit,
    { readonly precision: DatePrecision; readonly period: (from: Reference, offset: number) => Period | undefined }
  >
> = {
  day: { precision: "day", period: daysFrom },
  week: { precision: "day", period: weekFrom },
  month: { precision: "month", period: ({ year, month }, offset) => monthsPeriod(year, month + offset, 1) },
  quarter: {
    precision: "season",
    period: ({ year, month }, offset) => monthsPeriod(year, (Math.ceil(month / 3) - 1 + offset) * 3 + 1, 3),
  },
  year: { precision: "year", period: ({ year }, offset) => yearsPeriod(year + offset, year + offset) },
};
