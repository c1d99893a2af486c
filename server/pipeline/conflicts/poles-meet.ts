import { bestLikeness } from "../verify/match-words.ts";
import type { PlacedStatement } from "./placed-statement.ts";

/** How many nouns a yes and a no of one event share, by which they are of one thing; 0 where it is one alone. */
export function polesMeet(a: PlacedStatement, b: PlacedStatement): number {
  const shared = a.own.filter(({ keys }) => bestLikeness(keys, b.own) >= 0.8).length;
  return shared > 1 ? shared : 0;
}
