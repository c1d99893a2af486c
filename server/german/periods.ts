/** From the first to the last day, both included, in ISO 8601 (`YYYY-MM-DD`). */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The day a text was written on; without `day` only months and years can be reckoned from it. Months count from 1. */
export interface Reference {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/** Reads `YYYY-MM-DD…` or `YYYY-MM`; undefined for anything else. */
export function referenceOf(publishedAt: string | undefined): Reference | undefined {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(publishedAt ?? "");
  if (!match) return undefined;
  const day = match[3] === undefined ? {} : { day: Number(match[3]) };
  return { year: Number(match[1]), month: Number(match[2]), ...day };
}

/** One day; undefined where the calendar has no such day. */
export function dayPeriod(year: number, month: number, day: number): Period | undefined {
  const from = iso(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month) ? { from, to: from } : undefined;
}

/** `count` whole months from one on; months below 1 and above 12 run into the neighbouring years. */
export function monthsPeriod(year: number, month: number, count: number): Period {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const last = new Date(Date.UTC(year, month - 1 + count, 0));
  return { from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) };
}

/** Whole years, both included. */
export const yearsPeriod = (first: number, last: number): Period => ({ from: iso(first, 1, 1), to: iso(last, 12, 31) });

/** The first, middle or last third of a period, in whole months for a year and in days 1–10, 11–20, 21–end for a month. */
export function thirdOf(period: Period, third: 0 | 1 | 2): Period {
  const [year = 0, month = 0] = period.from.split("-").map(Number);
  const months = (Number(period.to.slice(0, 4)) - year) * 12 + Number(period.to.slice(5, 7)) - month + 1;
  if (months >= 3) return monthsPeriod(year, month + Math.floor((months * third) / 3), Math.floor(months / 3));
  const start = period.from.slice(0, 8);
  return third === 2
    ? { from: `${start}21`, to: period.to }
    : { from: `${start}${third}1`, to: `${start}${third + 1}0` };
}

/** The meteorological season that begins in the given year: spring from March, winter from December into February. */
export const seasonPeriod = (year: number, season: Season): Period => monthsPeriod(year, seasonStart[season], 3);

export type Season = "spring" | "summer" | "autumn" | "winter";

const seasonStart: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** The day so many days after the reference, as one day; undefined where its day is unknown. */
export function daysFrom(reference: Reference, days: number): Period | undefined {
  if (reference.day === undefined) return undefined;
  const date = new Date(Date.UTC(reference.year, reference.month - 1, reference.day + days));
  const from = date.toISOString().slice(0, 10);
  return { from, to: from };
}

/** The calendar week (Monday to Sunday) so many weeks after the reference's. */
export function weekFrom(reference: Reference, weeks: number): Period | undefined {
  const monday = daysFrom(reference, weeks * 7 - weekday(reference));
  const sunday = daysFrom(reference, weeks * 7 - weekday(reference) + 6);
  return monday && sunday && { from: monday.from, to: sunday.to };
}

/** 0 for Monday to 6 for Sunday. */
export const weekday = ({ year, month, day }: Reference): number =>
  (new Date(Date.UTC(year, month - 1, day ?? 1)).getUTCDay() + 6) % 7;

/** The year that puts the month nearest to the reference: in January, "im Dezember" is last year's. */
export function nearestYear(reference: Reference, month: number): number {
  const apart = month - reference.month;
  return reference.year + (apart > 6 ? -1 : apart < -6 ? 1 : 0);
}

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
