import type { PlacedStatement } from "./placed-statement.ts";

/** The day from which a statement is told: as it says itself, else the day of publication; undefined where neither is known. */
export const toldAt = ({ asOf, evidence, period }: PlacedStatement): string | undefined =>
  asOf ?? evidence.article.publishedAt ?? period?.to;

/** Days between the days from which two statements are told; 0 where one is unknown. */
export function daysApart(a: PlacedStatement, b: PlacedStatement): number {
  const [first, second] = [toldAt(a), toldAt(b)];
  return first === undefined || second === undefined
    ? 0
    : Math.abs(Date.parse(first) - Date.parse(second)) / 86_400_000;
}
