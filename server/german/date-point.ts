import type { Period } from "#german/periods.ts";

export type DatePrecision = "day" | "month" | "season" | "year";

/** A date expression in the tokens up to `next`; `period` is absent where the text or the missing reference leaves it open. */
export interface DatePoint {
  readonly period?: Period;
  readonly precision: DatePrecision;
  readonly next: number;
  /** It names its year, so that it does not depend on the reference. */
  readonly absolute: boolean;
  /** Of two days with one month: "3. bis 5. Mai" holds all days between, "3. und 5. Mai" some. */
  readonly days?: "all" | "some";
}

/** A point that hangs on the day of writing; no period where that is not known. */
export const point = (precision: DatePrecision, next: number, period: Period | undefined): DatePoint => ({
  precision,
  next,
  absolute: false,
  ...(period && { period }),
});
