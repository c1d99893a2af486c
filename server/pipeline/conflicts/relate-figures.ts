import type { Quantity } from "#domain/quantity.ts";
import { sameValue } from "#german/compare-quantities.ts";
import { sameClock } from "./clock-times.ts";
import { isLastDay } from "./last-days.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { assertionsOppose, isAssertion } from "./relate-assertions.ts";
import { interval, relateValues, type ValueRelation } from "./relate-values.ts";
import { tellSame } from "./tell-same.ts";
import { AGE } from "./things-of.ts";
import { daysApart, toldAt } from "./told-at.ts";
import { areTransposed } from "./transposed.ts";
import { CLOCK, DAY, DEPENDENCE, END, isWorded, isWrittenDay, STANCE, START, VOTES, YEAR } from "./units.ts";

/** How two figures of the same thing stand to each other; "elsewhen" is of another period, where nothing is to be compared. */
export type FigureRelation = "same" | "refinement" | "course" | "contradiction" | "elsewhen";

/** Compares two figures that tell of the same thing. */
export function relateFigures(a: PlacedStatement, b: PlacedStatement): FigureRelation {
  if (isAssertion(a)) return assertionsOppose(a, b) && !apart(a, b) && !movesOn(a, b) ? "contradiction" : "same";
  if (foretold(a, b) || foretold(b, a)) return "elsewhen";
  if (a.quantity.unit === YEAR && (daysApart(a, b) > SAME_STATE || areOfTwoTimes(a, b))) return "elsewhen";
  if (a.quantity.unit === START || a.quantity.unit === END || a.quantity.unit === YEAR)
    return relateStarts(a.quantity, b.quantity);
  if (isWorded(a.quantity.unit)) return tellSame(a, b) ? "same" : "contradiction";
  if (a.quantity.unit === CLOCK) return sameClock(a.quantity, b.quantity) ? "same" : "contradiction";
  if (a.quantity.unit === VOTES) return relateVotes(a.quantity, b.quantity);
  if (a.quantity.unit === DAY)
    return cameOtherwise(a, b) || cameOtherwise(b, a)
      ? "elsewhen"
      : relateDays(a.quantity, b.quantity, isLastDay(a) && isLastDay(b) ? DAYS_A_YEAR : ONE_EVENT);
  if (a.quantity.unit === STANCE || a.quantity.unit === DEPENDENCE)
    return sameValue(a.quantity, b.quantity) ? "same" : "contradiction";
  if (a.outcome === "missing" && b.outcome === "missing" && daysApart(a, b) >= 1 && !sameValue(a.quantity, b.quantity))
    return "course";
  const values = relateValues(a.quantity, b.quantity);
  const wider = a.outcome !== undefined && b.outcome !== undefined && a.outcome !== b.outcome;
  const counted = wider ? relateWiderOutcome(a, b) : values;
  if (counted === "same") return "same";
  const cumulative = a.running || b.running || (a.outcome !== undefined && a.things[0]?.text !== AGE);
  if (apart(a, b)) return cumulative && grows(a, b) ? "course" : "elsewhen";
  if (counted !== "contradiction") return counted;
  if (a.asOf !== undefined && b.asOf !== undefined && a.asOf !== b.asOf) return grows(a, b) ? "course" : "elsewhen";
  if (a.present && b.present && daysApart(a, b) > SAME_STATE) return "elsewhen";
  if (daysApart(a, b) > SAME_EVENT && !(a.period && b.period))
    return (a.running || b.running) && grows(a, b) ? "course" : "elsewhen";
  if ((cumulative || (a.quantity.unit === "count" && daysApart(a, b) >= GROWN)) && grows(a, b)) return "course";
  return movesOn(a, b) ? "elsewhen" : "contradiction";
}

/** Whether the first was printed before the second. */
const isBefore = (
  { evidence: { article: a } }: PlacedStatement,
  { evidence: { article: b } }: PlacedStatement,
): boolean => (a.publishedAt ?? "") < (b.publishedAt ?? "");

/** Whether one tells what is reckoned with, and the other, printed later, what came of it. */
const foretold = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.reality === "estimate" && a.quantity.min !== undefined && b.reality === "fact" && isBefore(a, b);

/** Whether one tells the day that was planned, and the other, printed later, the day it came about. */
const cameOtherwise = (planned: PlacedStatement, done: PlacedStatement): boolean =>
  planned.reality === "plan" && done.reality === "fact" && isBefore(planned, done);

/** Whether the one printed later tells what has changed since, or is told for a time alone. */
const movesOn = (a: PlacedStatement, b: PlacedStatement): boolean =>
  !ofOnePeriod(a, b) &&
  ((b.running && isBefore(a, b) && !shrinks(a, b)) || (a.running && isBefore(b, a) && !shrinks(b, a)));

/** "2025 kamen 412 Kinder zur Welt", "2025 waren es nur noch 486": what both tell of one time has not changed since. */
const ofOnePeriod = ({ period: a }: PlacedStatement, { period: b }: PlacedStatement): boolean =>
  a !== undefined && b !== undefined && a.from === b.from && a.to === b.to;

/** "bisher 3.700", where days before it were 4.300: what adds up does not grow less. */
const shrinks = (a: PlacedStatement, b: PlacedStatement): boolean =>
  /(?<!\p{L})(?:bisher|bislang)(?!\p{L})/u.test(b.sentence) && (b.quantity.max ?? 0) < (a.quantity.min ?? 0);

/** "einstimmig" leaves the yes open, and is contradicted by a no. */
function relateVotes({ score: a }: Quantity, { score: b }: Quantity): FigureRelation {
  if (!a || !b || a.join() === b.join()) return "same";
  const [one, other] = [a[0] + a[1], b[0] + b[1]];
  if (one === 0 || other === 0) return a[1] + b[1] === 0 ? "same" : "contradiction";
  return "contradiction";
}

/** A year and a month of it are told with different precision, two that share no day contradict each other. */
function relateStarts(a: Quantity, b: Quantity): FigureRelation {
  if (sameValue(a, b)) return "same";
  const [min, max] = [Math.max(a.min ?? 0, b.min ?? 0), Math.min(a.max ?? 0, b.max ?? 0)];
  return min <= max ? "refinement" : "contradiction";
}

/** Whether two years lie too far apart for one deed, and not by their digits' order alone; founded was a thing once. */
const areOfTwoTimes = (a: PlacedStatement, b: PlacedStatement): boolean =>
  Math.abs((a.quantity.min ?? 0) - (b.quantity.min ?? 0)) > ONE_DEED * DAYS_A_YEAR &&
  !areTransposed(a.quantity, b.quantity) &&
  !(founds.test(a.sentence) && founds.test(b.sentence));

const founds = /gründet|Gründung/;

/** Years within which two texts can mean one deed. */
const ONE_DEED = 20;

/** One event may be told of two days; what lies months apart are two events, a day without its year may have been read into another one, and a weekday into another week. */
function relateDays(a: Quantity, b: Quantity, most: number): FigureRelation {
  const days = Math.max((a.min ?? 0) - (b.max ?? 0), (b.min ?? 0) - (a.max ?? 0), 0);
  const apart = Math.min(days, Math.abs(DAYS_A_YEAR - days));
  if (apart % 7 === 0 && !isWrittenDay(a) && !isWrittenDay(b)) return "same";
  return apart === 0 ? "same" : apart <= most ? "contradiction" : "elsewhen";
}

const ONE_EVENT = 120;
const DAYS_A_YEAR = 365;

/** Days within which two figures told in the present can mean the same state, "im Januar" and "im Februar" one deed. */
const SAME_STATE = 20;

/** Days after which a count that is greater is a later one, in whatever words: one more weekend of medals, another week of cases. */
const GROWN = 5;

/** Days beyond which reports that name no time are of other events: what is told each year is the rule. */
const SAME_EVENT = 200;

/** "6000 gefallen" contradicts "5000 gefallen oder verwundet": a part cannot be greater than its whole; else nothing is decided. */
function relateWiderOutcome(a: PlacedStatement, b: PlacedStatement): ValueRelation {
  const [whole, part] = a.outcome === "killed-or-wounded" ? [a, b] : [b, a];
  const [most, least] = [interval(whole.quantity)?.max ?? 0, interval(part.quantity)?.min ?? 0];
  return least > most ? "contradiction" : "same";
}

/** Whether the sentences name times of the event that share no day. */
const apart = ({ period: a }: PlacedStatement, { period: b }: PlacedStatement): boolean =>
  a !== undefined && b !== undefined && (a.to < b.from || b.to < a.from);

/** When both were printed, where both are known and differ: of two papers of one day neither is later because it alone names a day. */
function printed(a: PlacedStatement, b: PlacedStatement): readonly [string | undefined, string | undefined] {
  const [one, other] = [a.evidence.article.publishedAt, b.evidence.article.publishedAt];
  return one !== undefined && one === other ? [one, other] : [toldAt(a), toldAt(b)];
}

function grows(a: PlacedStatement, b: PlacedStatement): boolean {
  const [first, second] = a.asOf !== undefined && b.asOf !== undefined ? [a.asOf, b.asOf] : printed(a, b);
  if (first === undefined || second === undefined) return false;
  const length = Math.min(first.length, second.length);
  const order =
    first.slice(0, length) < second.slice(0, length)
      ? [a, b]
      : first.slice(0, length) > second.slice(0, length)
        ? [b, a]
        : undefined;
  return order !== undefined && (order[0]?.quantity.max ?? 0) < (order[1]?.quantity.max ?? 0);
}
