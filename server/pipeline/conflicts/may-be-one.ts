import type { EventPair } from "./event-pairs.ts";
import { exclude } from "./exclusive-words.ts";
import { type PlacedStatement, topicOf } from "./placed-statement.ts";
import { bothAsked, otherCase } from "./same-kind.ts";
import { AGE } from "./things-of.ts";
import { areTransposed } from "./transposed.ts";

/**
 * Whether nothing sets two figures of one unit apart that short reports of one event leave open: one is asked for, their words exclude each other, they are
 * ages, a third figure makes the one out of the other, or they are all and all but one. Ages and what is asked for may have transposed digits.
 */
export function mayBeOne(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  if (areOfTwo(a, b) || isOneLess(a, b) || isOneLess(b, a)) return false;
  if (areTransposed(a.quantity, b.quantity)) return true;
  return bothAsked(a, b) && !isAge(a) && !isAge(b) && !isTheRest(a, b, event);
}

/** Whether they hold in different cases, or their words exclude each other, those of their titles among them: "Was Männer verdienen" beside "Frauen verdienen weniger". */
export const areOfTwo = (a: PlacedStatement, b: PlacedStatement): boolean =>
  otherCase(a, b) || exclude(a.own, b.own) || exclude([...a.own, ...topicOf(a)], [...b.own, ...topicOf(b)]);

/** "34 Konkurrenten" beside "35 Teilnehmer": all but the one who is told of. */
const isOneLess = ({ quantity, things: [thing] }: PlacedStatement, { quantity: all }: PlacedStatement): boolean =>
  (all.min ?? 0) - (quantity.min ?? 0) === 1 && thing !== undefined && others.test(thing.text);

const others = /^(?:Konkurrent|Mitbewerber|Rival|Gegner|Kolleg)/;

const isAge = ({ things: [thing] }: PlacedStatement): boolean => thing?.text === AGE;

/** "214 Passagiere" beside "240 Menschen, unter ihnen 26 Besatzungsmitglieder". */
const isTheRest = (one: PlacedStatement, other: PlacedStatement, { a, b }: EventPair): boolean => {
  const rest = Math.abs((one.quantity.max ?? 0) - (other.quantity.max ?? 0));
  return [a, b].some(({ statements }) =>
    statements.some(
      (third) =>
        third !== one &&
        third !== other &&
        third.quantity.unit === one.quantity.unit &&
        Math.abs(rest - (third.quantity.max ?? 0)) < LEAST,
    ),
  );
};

const LEAST = 1e-9;
