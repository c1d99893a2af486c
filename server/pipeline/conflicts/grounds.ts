import type { EventPair } from "./event-pairs.ts";
import { isReason } from "./is-reason.ts";
import { causesMeet } from "./kinds-of-causes.ts";
import { isPartOf, otherCause } from "./other-cause.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { tellSame } from "./tell-same.ts";
import { CAUSE } from "./units.ts";

/**
 * Whether two causes are the grounds that somebody gives for what the event is about: the only ones that two whole articles call so. Of a main
 * ground the other article may speak too: it is still told as another one.
 */
export function areGrounds(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  if (!isGround(a) || !isGround(b)) return false;
  if ([event.a, event.b].some(({ brief, statements }) => brief || statements.filter(isGround).length > 1)) return false;
  if (tellSame(a, b)) return true;
  if (!isMain(a) && !isMain(b)) return otherCause(a, b, event);
  return !a.things.some((one) =>
    b.things.some((other) => causesMeet(one.text, other.text) || isPartOf(one, other) || isPartOf(other, one)),
  );
}

/** "begründete den Schritt mit den Kosten", "nennt als Hauptgrund den Mangel an Personal". */
const isGround = ({ quantity, sentence }: PlacedStatement): boolean =>
  quantity.unit === CAUSE && !isReason(sentence, quantity) && /[Gg]rund(?!\p{L})|begründe/u.test(sentence);

const isMain = ({ sentence }: PlacedStatement): boolean => /Hauptgrund|wichtigste[nr]? Grund/.test(sentence);
