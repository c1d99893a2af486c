import { sameValue } from "#german/compare-quantities.ts";
import { bestLikeness } from "../verify/match-words.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { isWorded } from "./worded.ts";

/** Whether two statements tell one value, and causes, doers and places by a word in common. */
export const tellSame = (a: PlacedStatement, b: PlacedStatement): boolean =>
  sameValue(a.quantity, b.quantity) &&
  (!isWorded(a.quantity.unit) || a.things.some(({ keys }) => bestLikeness(keys, b.things) >= 0.8));
