import { sameValue } from "#german/compare-quantities.ts";
import { held } from "./held.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { isWhere, isWho, isWorded } from "./units.ts";

/** Whether two statements tell one value, causes by a word in common, doers and places by all the words of the shorter one. */
export function tellSame(a: PlacedStatement, b: PlacedStatement): boolean {
  const { unit } = a.quantity;
  if (!sameValue(a.quantity, b.quantity)) return false;
  if (!isWorded(unit)) return true;
  const [few, many] = a.things.length <= b.things.length ? [a.things, b.things] : [b.things, a.things];
  const shared = held(few, many);
  return isWho(unit) || isWhere(unit) ? shared === few.length : shared > 0;
}
