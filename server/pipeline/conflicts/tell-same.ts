import { sameValue } from "#german/compare-quantities.ts";
import { bestLikeness } from "../verify/match-words.ts";
import { CAUSE } from "./causes-of.ts";
import type { PlacedStatement } from "./placed-statement.ts";

/** Whether two statements tell one value, and causes by a word in common. */
export const tellSame = (a: PlacedStatement, b: PlacedStatement): boolean =>
  sameValue(a.quantity, b.quantity) &&
  (a.quantity.unit !== CAUSE || a.things.some(({ keys }) => bestLikeness(keys, b.things) >= 0.8));
