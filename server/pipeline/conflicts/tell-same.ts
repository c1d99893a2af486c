import { sameValue } from "#german/compare-quantities.ts";
import { bestLikeness } from "../verify/match-words.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { isWhere, isWho, isWorded } from "./units.ts";

/** Whether two statements tell one value, causes by a word in common, doers and places by all the words of the shorter one. */
export function tellSame(a: PlacedStatement, b: PlacedStatement): boolean {
  const { unit } = a.quantity;
  if (!sameValue(a.quantity, b.quantity)) return false;
  if (!isWorded(unit)) return true;
  const [few, many] = a.things.length <= b.things.length ? [a.things, b.things] : [b.things, a.things];
  const held = few.filter(({ keys }) => bestLikeness(keys, many) >= 0.8).length;
  return isWho(unit) || isWhere(unit) ? held === few.length : held > 0;
}
