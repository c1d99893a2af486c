import type { DatePoint } from "#german/date-point.ts";
import { datePointAt } from "#german/date-points.ts";
import type { Token } from "#german/figure-tokens.ts";
import type { Period, Reference } from "#german/periods.ts";

/** "Von Januar bis November 2024", "Dezember bis März 2024": the first end takes the year of the second, or the one before. */
export function startBefore(
  tokens: readonly Token[],
  at: number,
  end: Period | undefined,
  first: DatePoint,
): DatePoint | undefined {
  const year = Number(end?.from.slice(0, 4));
  if (!end) return first;
  if (first.precision === "day") {
    // "Von Donnerstag bis Samstag": the last Thursday before that Saturday.
    const [endYear = 0, month = 1, day = 1] = end.from.split("-").map(Number);
    const start = datePointAt(tokens, at, { year: endYear, month, day }) ?? first;
    const { period } = start;
    return period && period.from > end.to
      ? { ...start, period: { from: moved(period.from, -1), to: moved(period.to, -1) } }
      : start;
  }
  const same = datePointAt(tokens, at, { year, month: 6, day: 15 });
  return same?.period && same.period.from > end.to
    ? datePointAt(tokens, at, { year: year - 1, month: 6, day: 15 })
    : same;
}

/** The later end of "von 2014 bis 2018", "zwischen Mai und August", "2014–2018". */
export function secondPoint(
  tokens: readonly Token[],
  first: DatePoint,
  lead: string,
  reference: Reference | undefined,
): DatePoint | undefined {
  const link = tokens[first.next];
  const dash = link !== undefined && /^[–—-]$/.test(link.text) && tokens[first.next + 1]?.gap === link.gap;
  const linked = dash || (link?.lower === "bis" && lead !== "bis") || (link?.lower === "und" && lead === "zwischen");
  if (!linked) return undefined;
  let at = first.next + 1;
  while (at - first.next < 4 && /^(?:zum|de[mnr]|das|jahr|in|im|einschließlich)$/.test(tokens[at]?.lower ?? ""))
    at += 1;
  const second = datePointAt(tokens, at, reference);
  if (!second) return undefined;
  if (isTurned(first, second)) return nearerYear(first, second, reference);
  const ordered =
    !first.period ||
    !second.period ||
    second.absolute !== first.absolute ||
    first.period.from <= second.period.to ||
    (lead === "von" && !first.absolute && first.precision === "month" && second.precision === "month");
  return ordered ? second : undefined;
}

/** "Vom 7. April bis zum 2. Oktober", told in March: each day is the nearest of its name, so that the end came before the beginning. */
const isTurned = (first: DatePoint, second: DatePoint): boolean =>
  !first.absolute &&
  !second.absolute &&
  first.precision === "day" &&
  second.precision === "day" &&
  first.period !== undefined &&
  second.period !== undefined &&
  first.period.from > second.period.to;

/** The end as read or a year later, whichever makes both ends lie nearer to the day of writing. */
function nearerYear(first: DatePoint, second: DatePoint, reference: Reference | undefined): DatePoint | undefined {
  if (!first.period || !second.period || reference?.day === undefined) return undefined;
  const day = Date.UTC(reference.year, reference.month - 1, reference.day);
  const away = (iso: string): number => Math.abs(Date.parse(iso) - day);
  const [start, end] = [first.period.from, second.period.to];
  const isAhead = away(start) + away(moved(end, 1)) < away(moved(start, -1)) + away(end);
  return isAhead ? { ...second, period: { from: moved(second.period.from, 1), to: moved(end, 1) } } : second;
}

const moved = (iso: string, years: number): string => `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;
