import type { Quantity } from "#domain/quantity.ts";
import { mapped } from "#german/mapped.ts";

/** A quantity as read on its own; `bare` where it is a decimal or scaled number with neither unit nor noun behind it. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  readonly bare: boolean;
}

/**
 * Gives quantities what German leaves out beside their neighbour in the same sentence: the unit ("die Union auf 28,5 Prozent, die SPD auf
 * 16,4"; "1,5 Milliarden Euro, davon 500 Millionen für Schulen") and, in one clause, the thing ("stieg um 186.000 auf 2,99 Millionen").
 */
export function completeEllipses(read: readonly ReadQuantity[], text: string): readonly Quantity[] {
  const units = mapped(read, (entry, index) => {
    const { quantity } = entry;
    if (!entry.bare) return quantity;
    const before = read[index - 1];
    const after = read[index + 1];
    const near =
      (before && lends(before, quantity) && sameSentence(text, before.quantity, quantity) && before) ||
      (after && lends(after, quantity) && sameSentence(text, quantity, after.quantity) && after);
    return near ? { ...quantity, unit: near.quantity.unit } : quantity;
  });
  const found: Quantity[] = [];
  for (const quantity of units) {
    const before = found.at(-1);
    const inherits =
      before?.thing &&
      ((!quantity.thing && quantity.change && sameClause(text, before, quantity)) || isOfThem(text, before, quantity));
    found.push(shaped(quantity, inherits ? before.thing : quantity.thing));
  }
  return found;
}

/** "Von den 43 Insassen hatten 29 den Bus verlassen", "drei Systeme vom Typ Skyward und zwei weitere": the noun between is none of theirs. */
const isOfThem = (text: string, before: Quantity, { start, end, unit, thing }: Quantity): boolean =>
  unit === "count" &&
  before.unit === unit &&
  (!thing || thing.start < start) &&
  sameSentence(text, before, { start } as Quantity) &&
  (whole.test(text.slice(Math.max(0, before.start - 20), before.start)) ||
    /^ (?:weitere|andere)n?(?!\p{L})/u.test(text.slice(end)));

const whole = /(?<!\p{L})von (?:de[nr] |allen |insgesamt )*$/iu;

/** Quantities are read in many ways and asked for in many places: one shape, so that the engine need not tell them apart. */
const shaped = (quantity: Quantity, thing: Quantity["thing"]): Quantity => ({
  start: quantity.start,
  end: quantity.end,
  text: quantity.text,
  min: quantity.min,
  max: quantity.max,
  step: quantity.step,
  hedge: quantity.hedge,
  maxHedge: quantity.maxHedge,
  scale: quantity.scale,
  unit: quantity.unit,
  score: quantity.score,
  thing,
  change: quantity.change,
});

/** Money and shares are left out; a share is lent to numbers up to 100 alone. */
const lends = ({ quantity, bare }: ReadQuantity, to: Quantity): boolean =>
  !bare &&
  (/^[A-Z]{3}$/.test(quantity.unit)
    ? (to.max ?? 0) >= 1000 || (quantity.max ?? 0) < 1000
    : quantity.unit === "percent" && (to.max ?? 0) <= 100);

const between = (text: string, before: Quantity, after: Quantity): string =>
  text.slice(before.end, Math.min(after.start, before.end + reach));

/** Neighbours are near: a longer gap is cut here and holds no full stop by chance alone. */
const reach = 160;

const sameSentence = (text: string, before: Quantity, after: Quantity): boolean =>
  after.start - before.end < reach && !/[!?]|\.\s/.test(between(text, before, after));

const sameClause = (text: string, before: Quantity, after: Quantity): boolean =>
  after.start - before.end < reach && !/[,!?;:()]|\.\s|\sund\s/.test(between(text, before, after));
