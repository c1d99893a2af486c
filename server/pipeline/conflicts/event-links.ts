import { contrastedNames } from "./contrasted-names.ts";
import type { EventPair } from "./event-pairs.ts";
import type { Link } from "./group-statements.ts";
import { oppositeTrends } from "./opposite-trends.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { relateFigures } from "./relate-figures.ts";
import { sameSlot } from "./same-slot.ts";
import { sameSubject } from "./same-subject.ts";
import { slotLinks } from "./slot-links.ts";
import { BARE, isSlot, isWho } from "./units.ts";

/**
 * What two articles tell of one event, each statement with the one of the other article that it fits best, and that fits no other one better.
 * Where one article tells the other's figure as well, of whatever, nothing is claimed. Only what is of a wanted unit is compared.
 */
export function eventLinks(event: EventPair, isWanted: (unit: string) => boolean): readonly Link[] {
  const [mine, its] = [event.a, event.b].map(({ statements }) =>
    statements.filter(({ quantity: { unit } }) => unit !== BARE && isWanted(unit)),
  );
  if (!mine || !its) return [];
  const byUnit = Map.groupBy(its, ({ quantity }) => quantity.unit);
  const fits: Fit[] = [];
  for (const a of mine)
    for (const b of isSlot(a) ? [] : (byUnit.get(a.quantity.unit) ?? [])) {
      const score = sameSlot(a, b, event) || STRICT * sameSubject(a, b);
      if (score > 0) fits.push({ a, b, score });
    }
  const best = bestOf(fits);
  const figures = fits.flatMap(({ a, b, score }): readonly Link[] => {
    if (score < (best.get(a) ?? 0) || score < (best.get(b) ?? 0)) return [];
    const relation = relateFigures(a, b);
    if (relation === "elsewhen" || relation === "same") return [];
    const rivals = fits.filter((other) => (other.a === a) !== (other.b === b));
    if (relation === "contradiction" && (tellsToo(event.a, b) || tellsToo(event.b, a))) return [];
    if (relation === "contradiction" && (addUp(a, b, event) || addUp(b, a, event))) return [];
    if (relation === "contradiction" && rivals.some((other) => agrees(other) || other.score === score)) return [];
    return [{ a, b, relation }];
  });
  const slots = slotLinks(event, mine.filter(isSlot), its.filter(isSlot));
  const told = new Set(slots.map(({ a }) => (isWho(a.quantity.unit) ? ("who" as const) : ("where" as const))));
  return [...figures, ...slots, ...contrastedNames(event, told, isWanted), ...oppositeTrends(event)];
}

/** Whether one figure and what its own sentence or the other's tells beside it make the other: "312 Passagiere", "347 Menschen, darunter 35 der Besatzung". */
function addUp(whole: PlacedStatement, part: PlacedStatement, event: EventPair): boolean {
  if (whole.quantity.min === undefined || part.quantity.min === undefined) return false;
  const missing = whole.quantity.min - part.quantity.min;
  return [...event.a.statements, ...event.b.statements].some(
    (one) =>
      one !== whole &&
      one !== part &&
      (one.sentence === whole.sentence || one.sentence === part.sentence) &&
      one.quantity.unit === whole.quantity.unit &&
      missing > 0 &&
      one.quantity.min === missing,
  );
}

/** Whether the article tells the other's figure too, of whatever: figures of three places are seldom equal by chance. */
const tellsToo = ({ statements }: EventPair["a"], { quantity }: PlacedStatement): boolean =>
  (quantity.min ?? 0) >= TELLING_FIGURE &&
  statements.some((one) => one.quantity.unit === quantity.unit && one.quantity.min === quantity.min);

const TELLING_FIGURE = 100;

/** What the words of two sentences show by themselves counts less than what they tell of the event. */
const STRICT = 0.5;

interface Fit {
  readonly a: PlacedStatement;
  readonly b: PlacedStatement;
  readonly score: number;
}

const agrees = ({ a, b }: Fit): boolean => /^(?:same|refinement)$/.test(relateFigures(a, b));

function bestOf(fits: readonly Fit[]): ReadonlyMap<PlacedStatement, number> {
  const best = new Map<PlacedStatement, number>();
  for (const { a, b, score } of fits) for (const one of [a, b]) if (score > (best.get(one) ?? 0)) best.set(one, score);
  return best;
}
