import type { Span } from "#domain/span.ts";
import type { DatePrecision } from "#german/date-point.ts";
import type { Period } from "#german/periods.ts";

/** How an event lies to the date that is named: on it, from it on, up to it, before it, after it, or between two dates. */
export type DateRelation = "on" | "since" | "until" | "before" | "after" | "between";

/**
 * One date or period of a text. `period` is what is named (April 2025 in "bis April 2025"); absent where the text leaves it open ("seit
 * Jahrzehnten") or the day of writing is needed and unknown.
 */
export interface DateMention extends Span {
  readonly text: string;
  readonly period?: Period | undefined;
  readonly precision: DatePrecision;
  readonly relation: DateRelation;
}

/** The days an event of such a mention can lie on; an absent end is open. */
export function extent({ period, relation }: DateMention): Partial<Period> {
  if (!period) return {};
  if (relation === "since") return { from: period.from };
  if (relation === "until") return { to: period.to };
  if (relation === "before") return { to: shiftDay(period.from, -1) };
  return relation === "after" ? { from: shiftDay(period.to, 1) } : period;
}

function shiftDay(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
