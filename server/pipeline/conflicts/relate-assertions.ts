import type { PlacedStatement } from "./placed-statement.ts";
import { sameParties } from "./same-event.ts";
import { daysApart } from "./told-at.ts";
import { YES_NO } from "./units.ts";

/** Whether a statement is a yes or no. */
export const isAssertion = ({ quantity: { unit } }: PlacedStatement): boolean => unit.startsWith(YES_NO);

/** Yes and no to one question; undefined where both can be so: what has not risen need not have sunk. */
export function assertionsOppose({ quantity: a }: PlacedStatement, { quantity: b }: PlacedStatement): boolean {
  const [low, high] = [Math.min(a.min ?? 0, b.min ?? 0), Math.max(a.min ?? 0, b.min ?? 0)];
  return (low === -1 && high === 1) || (low === 1 && high === 2) || (low === -2 && high === -1);
}

/** 1 where both answer one question about the same parties, told within weeks, and nobody else acts. */
export function sameQuestion(a: PlacedStatement, b: PlacedStatement): number {
  if (daysApart(a, b) > SAME_STATE || !actorsMeet(a, b)) return 0;
  return sameParties(a, b) ? 1 : 0;
}

/** What was closed last month may be open now. */
const SAME_STATE = 30;

function actorsMeet({ agent: a, marks }: PlacedStatement, { agent: b }: PlacedStatement): boolean {
  if (a === undefined || b === undefined) return !marks.includes("own");
  const words = new Set(a.split(" "));
  return b.split(" ").some((word) => words.has(word));
}
