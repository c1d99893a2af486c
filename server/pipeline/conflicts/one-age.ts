import type { EventPair } from "./event-pairs.ts";
import { openOf } from "./open-figure.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { AGE } from "./things-of.ts";
import { holderOf } from "./whose-age.ts";

/**
 * Whether two ages are those of one whom two whole articles tell of: of one name or calling, or the only ones that they do not agree on, not far apart, of who died in
 * both, or beside another age that they tell alike.
 */
export function areOneAge(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  if (!isAge(a) || !isAge(b) || isRange(a) || isRange(b) || a.outcome !== b.outcome || !areNear(a, b)) return false;
  const [one, other] = [holderOf(a), holderOf(b)];
  if (one !== undefined && one === other) return true;
  const { mine, its } = openOf(event, a.quantity.unit);
  const rivals = [...mine, ...its].filter(
    (x) => isAge(x) && x.outcome === a.outcome && (areNear(x, a) || areNear(x, b)),
  );
  if (rivals.length !== 2) return false;
  if (a.outcome === "killed") return true;
  return event.a.statements.filter(isAge).length > 1 && event.b.statements.filter(isAge).length > 1;
}

export const isAge = ({ things: [thing] }: PlacedStatement): boolean => thing?.text === AGE;

/** "Kinder im Alter von zehn bis 16 Jahren": no one's age. */
const isRange = ({ quantity: { min, max } }: PlacedStatement): boolean => min !== max;

const areNear = ({ quantity: a }: PlacedStatement, { quantity: b }: PlacedStatement): boolean =>
  Math.abs((a.min ?? 0) - (b.min ?? 0)) <= APART;

/** Years by which reports of one person differ at most. */
const APART = 10;
