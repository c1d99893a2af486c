import { agreements } from "./agreements.ts";
import { countsPeople } from "./counts-people.ts";
import type { EventPair } from "./event-pairs.ts";
import { isLead } from "./event-scope.ts";
import { isAnybody, kindOfPeople } from "./kinds-of-people.ts";
import { isAge } from "./one-age.ts";
import { openOf } from "./open-figure.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { sameReality } from "./same-kind.ts";
import { farApart, isGeneric } from "./things-alike.ts";
import { isTimed } from "./units.ts";

/**
 * Whether two figures or days of an event are the only ones of their unit that its two reports do not agree on: what else each of them tells
 * in that unit, the other tells too. Of figures in reports of a few sentences a fitted score decides (`open-figure.ts`). Whole articles of the
 * same days that agree on more tell many: of them only those are held against each other that are about as great.
 */
export function areLastOpen(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  const brief = event.a.brief || event.b.brief;
  const { unit } = a.quantity;
  if (!brief && (agreements(event) < AGREED || !(Math.abs(event.a.day - event.b.day) <= DAYS))) return false;
  if (isAge(a) !== isAge(b)) return false;
  if (!(isTimed(unit) || areAsGreat(a, b)) || !sameReality(a, b)) return false;
  const { mine, its } = openOf(event, unit);
  if (brief) return mine.length === 1 && its.length === 1;
  if (isTimed(unit)) return [mine, its].every((some) => some.filter((x) => isPlan(x) === isPlan(a)).length === 1);
  const [one, other] = a.evidence.article.id === event.a.id ? [a, b] : [b, a];
  const leads = isLead(a, event) && isLead(b, event);
  if (unit === "count" && (countsPeople(a) !== countsPeople(b) || !(countsPeople(a) ? mayBeTheSame(a, b) : leads)))
    return false;
  if (unit === "count" && !countsPeople(a) && (a.things.length === 0) !== (b.things.length === 0)) return false;
  const among = (some: readonly PlacedStatement[]) => (leads ? some.filter((x) => isLead(x, event)) : some);
  return rivals(among(mine), other) === 1 && rivals(among(its), one) === 1;
}

/** Whether nothing tells that other people are counted: five activists are no six policemen. */
function mayBeTheSame({ things: [a] }: PlacedStatement, { things: [b] }: PlacedStatement): boolean {
  if (!a || !b || [a, b].some((thing) => isGeneric(thing) || (isAnybody(thing.text) && !onDuty.test(thing.text))))
    return true;
  const kind = kindOfPeople(a.text);
  return a.keys.stem === b.keys.stem || (kind !== undefined && kind === kindOfPeople(b.text));
}

/** Who is there for what happened, and nobody whom it befell. */
const onDuty = /^(?:Helfer|Retter|(?:Einsatz|Rettungs)?kr[aä]ft|Expert|Zeug|Täter|Verdächtig)/iu;

const isPlan = ({ reality }: PlacedStatement): boolean => reality === "plan";

/** How many of the figures could be meant where the other one is told. */
const rivals = (some: readonly PlacedStatement[], other: PlacedStatement): number =>
  some.filter(
    (one) => areAsGreat(one, other) && (other.quantity.unit !== "count" || countsPeople(one) === countsPeople(other)),
  ).length;

/** Whether neither figure is more than two and a half times the other; nobody is not about as many as anybody. */
const areAsGreat = (a: PlacedStatement, b: PlacedStatement): boolean =>
  (a.quantity.max === 0) === (b.quantity.max === 0) && !farApart(a, b, TIMES_OF_ONE);

const TIMES_OF_ONE = 2.5;
/** What two whole articles tell alike, and the days between them: figures of an event that goes on grow (`eval:conflicts`, 2026-11-26). */
const AGREED = 3;
const DAYS = 2;
