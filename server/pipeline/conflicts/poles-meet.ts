import type { EventPair } from "./event-pairs.ts";
import { held } from "./held.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { POLE } from "./units.ts";

/** How many nouns a yes and a no of one event share, by which they are of one thing; 0 where it is one alone, and the reports tell other ones too. */
export function polesMeet(a: PlacedStatement, b: PlacedStatement, event: EventPair): number {
  const shared = Math.max(held(a.own, b.own), held(b.own, a.own));
  return shared > 1 || [event.a, event.b].every(tellsOne) ? shared : 0;
}

const tellsOne = ({ statements }: EventPair["a"]): boolean =>
  statements.filter(({ quantity }) => quantity.unit === POLE).length === 1;
