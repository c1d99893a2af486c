import { outcomes } from "#german/outcomes.ts";
import { agreements } from "./agreements.ts";
import type { EventPair } from "./event-pairs.ts";
import { isLead } from "./event-scope.ts";
import { isAnybody, kindOfPeople } from "./kinds-of-people.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { sameReality } from "./same-kind.ts";
import { tellSame } from "./tell-same.ts";
import { isGeneric } from "./things-alike.ts";
import { isTimed } from "./units.ts";

/**
 * Whether two figures of an event are the only ones of their unit that its two reports do not agree on: what else each of them tells in that
 * unit, the other tells too. Reports of a few sentences tell few figures of a kind, so these two are likely of one thing, by whatever words,
 * where one is not more than twice the other; people are counted by people, things by things only where the reports agree on much. Whole
 * articles of the same days that agree on more tell many: of them only those are held against each other that are about as great.
 */
export function areLastOpen(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  const brief = event.a.brief || event.b.brief;
  const agreed = agreements(event);
  if ((!brief && agreed < AGREED) || !(Math.abs(event.a.day - event.b.day) <= DAYS)) return false;
  const { unit } = a.quantity;
  const sure = agreed >= SURE;
  const times = sure && unit !== "count" ? TIMES_OF_ONE : TIMES;
  if (!(isTimed(unit) || areAsGreat(a, b, times)) || !(sameReality(a, b) || isUnderWay(a, b) || isUnderWay(b, a)))
    return false;
  if (unit === "count" && !(countsPeople(a) && countsPeople(b)) && !(sure && countsPeople(a) === countsPeople(b)))
    return false;
  const { mine, its } = openFigures(event, unit);
  if (brief) return mine.length === 1 && its.length === 1;
  if (isTimed(unit)) return [mine, its].every((some) => some.filter((x) => isPlan(x) === isPlan(a)).length === 1);
  const [one, other] = a.evidence.article.id === event.a.id ? [a, b] : [b, a];
  const leads = isLead(a, event) && isLead(b, event);
  if (unit === "count" && !(countsPeople(a) ? mayBeTheSame(a, b) : leads)) return false;
  const among = (some: readonly PlacedStatement[]) => (leads ? some.filter((x) => isLead(x, event)) : some);
  return rivals(among(mine), other) === 1 && rivals(among(its), one) === 1;
}

/** Whether nothing tells that other people are counted: five activists are no six policemen. */
function mayBeTheSame({ things: [a] }: PlacedStatement, { things: [b] }: PlacedStatement): boolean {
  if (!a || !b || [a, b].some((thing) => isGeneric(thing) || isAnybody(thing.text))) return true;
  const kind = kindOfPeople(a.text);
  return a.keys.stem === b.keys.stem || (kind !== undefined && kind === kindOfPeople(b.text));
}

const isPlan = ({ reality }: PlacedStatement): boolean => reality === "plan";

/** How many of the figures could be meant where the other one is told. */
const rivals = (some: readonly PlacedStatement[], other: PlacedStatement): number =>
  some.filter(
    (one) =>
      areAsGreat(one, other, TIMES_OF_ONE) &&
      (other.quantity.unit !== "count" || countsPeople(one) === countsPeople(other)),
  ).length;

/** Whether neither figure is more than so many times the other. */
function areAsGreat({ quantity: a }: PlacedStatement, { quantity: b }: PlacedStatement, times: number): boolean {
  const [one, other] = [Math.abs(a.max ?? 0), Math.abs(b.max ?? 0)];
  return Math.max(one, other) <= times * Math.min(one, other);
}

/** "Das Quartier erstreckt sich über elf Hektar" and "soll auf 17 Hektar wachsen" are one plan. */
const isUnderWay = (a: PlacedStatement, b: PlacedStatement): boolean => a.present && b.reality === "plan";

interface Open {
  readonly mine: readonly PlacedStatement[];
  readonly its: readonly PlacedStatement[];
}

/** What each report tells in a unit and the other does not; remembered with the event. */
function openFigures(event: EventPair, unit: string): Open {
  const known = memory.get(event) ?? new Map<string, Open>();
  memory.set(event, known);
  let found = known.get(unit);
  if (!found) {
    const [mine, its] = [event.a, event.b].map(({ statements }) =>
      statements.filter(({ quantity }) => quantity.unit === unit),
    );
    const open = (some: readonly PlacedStatement[] = [], others: readonly PlacedStatement[] = []) =>
      some.filter((one) => !others.some((other) => tellSame(one, other)));
    found = { mine: open(mine, its), its: open(its, mine) };
    known.set(unit, found);
  }
  return found;
}

const memory = new WeakMap<EventPair, Map<string, Open>>();

const TIMES = 2;
/** The same of two reports that agree on much else. */
const TIMES_OF_ONE = 2.5;
const SURE = 2;
/** What two whole articles tell alike, and the days between them: figures of an event that goes on grow (`eval:conflicts`, 2026-11-26). */
const AGREED = 3;
const DAYS = 2;

/** Whether it is people that are counted, or something befell them. */
export const countsPeople = ({ things: [thing], outcome }: PlacedStatement): boolean =>
  thing === undefined
    ? outcome !== undefined && !/^(?:destroyed|damaged)$/.test(outcome)
    : isGeneric(thing) ||
      isAnybody(thing.text) ||
      kindOfPeople(thing.text) !== undefined ||
      outcomes(thing.text).length > 0 ||
      person.test(thing.text);

/** How nouns for people end, or what they are. */
const person =
  /(?:innen|iert?e[nr]?|lose[nr]?|wachsene[nr]?|linge?n?|leuten?|isten?|anten?|enten?|euren?|ende[nr]?|gäste?n?|kräfte?n?|frauen|männern?|bauern?|fans?|kinder[n]?|(?:fahr|arbeit|nehm|geb|spiel|such|schau|wohn|käuf|helf|schül|sammel|bürg|wähl|sport|lehr|forsch|pendl|urlaub|läuf|träg|sprech|führ|dien|besitz|mieter|rentn|leist|kämpf|wander|tänz|sänger|häftl|gefang|flüchtl)er[n]?)$|^(?:Be|Ver|Ge|Ange|Er|Ent)\p{Ll}+te[nr]?$/u;
