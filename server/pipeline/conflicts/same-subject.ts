import type { ContentWord } from "../verify/content-words.ts";
import { bestLikeness, likeness } from "../verify/match-words.ts";
import { exclude } from "./exclusive-words.ts";
import { aroundOf, type PlacedStatement } from "./placed-statement.ts";
import { isAssertion, sameQuestion } from "./relate-assertions.ts";
import { sameHappening, sameParties } from "./same-event.ts";
import { flowsMeet, gradesMeet, narrows, outcomesMeet, sameForm, sameMarks, sameReality } from "./same-kind.ts";
import { nouns, sameFlow, special, standsForAnybody, thingsAlike } from "./things-alike.ts";
import { daysApart } from "./told-at.ts";
import { BARE, CLOCK, DAY, DEPENDENCE, END, isWorded, isWrittenDay, STANCE, START, VOTES, YEAR } from "./units.ts";

/**
 * How surely two figures tell of the same thing, 0–1; 0 where something shows that they do not: another unit, thing, outcome, giver,
 * place, a plan beside a fact, a part beside the whole, or too few words in common.
 */
export function sameSubject(a: PlacedStatement, b: PlacedStatement): number {
  if (!showsSubject(a) || !showsSubject(b)) return 0;
  if (isAssertion(a)) return a.quantity.unit === b.quantity.unit ? sameQuestion(a, b) : 0;
  if (isDated(a)) return sameKind(a, b) && sameParties(a, b) && datesMeet(a, b) ? 1 : 0;
  if (isStance(a)) return sameKind(a, b) ? partiesMeet(a, b) : 0;
  if (!sameKind(a, b) || !outcomesMeet(a, b) || !flowsMeet(a, b) || exclude(a.own, b.own)) return 0;
  const thing = thingsAlike(a, b);
  if (thing === 0 || !gradesMeet(a, b) || narrows(a, b) || narrows(b, a)) return 0;
  const [missing, lacking] = [missingNames(a, b), missingNames(b, a)];
  if (missing > 0 && lacking > 0) return 0;
  if (strange(a.places, b) && strange(b.places, a)) return 0;
  const shared = sharedNames(a, b);
  const flowing = a.quantity.unit !== "count" && sameFlow(a, b);
  const [mine, its] = flowing || a.quantity.unit === START ? [special(a), special(b)] : [nouns(a), nouns(b)];
  const loose = a.quantity.unit !== "count" ? !flowing : !verbsMeet(a, b);
  if (loose && strange(mine, b) && strange(its, a)) return 0;
  if (shared === 0 && (a.names.length > 0 || b.names.length > 0) && missing + lacking > 0) return 0;
  if (a.quantity.unit === START) return startsMeet(a, b);
  const [forth, back] = [coverage(a, b), coverage(b, a)];
  const [low, high] = forth < back ? [forth, back] : [back, forth];
  const needed = flowing ? FLOW : thing === 1 || sharesLocal(a, b) ? LEAST : STRICT;
  return low >= needed && high >= needed + 0.1 ? (low + high) / 2 : 0;
}

/** Whether a statement's own words can show of what it is: a cause, a doer, a vote, a weekday lean on the event. */
export const showsSubject = (statement: PlacedStatement): boolean => {
  const { unit } = statement.quantity;
  return (
    unit !== BARE &&
    !isWorded(unit) &&
    unit !== CLOCK &&
    unit !== VOTES &&
    !isLoose(statement) &&
    (!isDated(statement) || isFixed(statement))
  );
};

/** "seit Montag", "seit Oktober": a start that depends on when it is read. */
const isLoose = ({ quantity }: PlacedStatement): boolean =>
  quantity.unit === START && !/\d{4}/.test(quantity.text) && !isWrittenDay(quantity);

/** Whether a day is told by its date: what depends on when it is read needs more than two sentences. */
const isFixed = ({ quantity }: PlacedStatement): boolean => quantity.unit === END || isWrittenDay(quantity);

const isDated = ({ quantity: { unit } }: PlacedStatement): boolean => unit === DAY || unit === END || unit === YEAR;

/** A day is of what happens, an end is of a thing; both are told again within weeks. */
const datesMeet = (a: PlacedStatement, b: PlacedStatement): boolean =>
  daysApart(a, b) <= 60 && (a.quantity.unit === END || sameHappening(a, b));

const isStance = ({ quantity: { unit } }: PlacedStatement): boolean => unit === STANCE || unit === DEPENDENCE;

/** Two sides must be named by both, of a stance in the sentence itself; what they feel and need changes within months. */
function partiesMeet(a: PlacedStatement, b: PlacedStatement): number {
  const [one, other] = [countries(a), countries(b)];
  const both = [...one].filter((key) => other.has(key)).length;
  return both >= 2 && daysApart(a, b) <= 120 ? 1 : 0;
}

const countries = (statement: PlacedStatement): ReadonlySet<string> =>
  new Set(
    (statement.quantity.unit === DEPENDENCE ? [...statement.own, ...aroundOf(statement)] : statement.own)
      .map(({ keys: { stem } }) => stem)
      .filter((stem) => stem.startsWith("country:")),
  );

/** What goes on must be told by one verb, and the shorter sentence be held by the longer one. */
function startsMeet(a: PlacedStatement, b: PlacedStatement): number {
  const verbs = a.own.some(
    ({ noun, keys }) => !noun && b.own.some((other) => !other.noun && likeness(keys, other.keys) >= 0.8),
  );
  const high = Math.max(coverage(a, b), coverage(b, a));
  const bare = a.verb === undefined && b.verb === undefined;
  return (verbs || bare) && high >= 0.45 && (sharedNames(a, b) > 0 || sameParties(a, b)) ? high : 0;
}

/** Share of the words of either side that the other must hold; stricter where no thing is named. Chosen with the table of pairs in the tests. */
const LEAST = 0.4;
/** Who gives to whom says half of it already. */
const FLOW = 0.3;
const STRICT = 0.5;

const sameKind = (a: PlacedStatement, b: PlacedStatement): boolean =>
  sameForm(a, b) && sameMarks(a, b) && sameReality(a, b);

/** Names of the first that stand nowhere near the second. */
const missingNames = (a: PlacedStatement, b: PlacedStatement): number =>
  a.names.filter((name) => !name.some((word) => isKnown(word, b.own) || isKnown(word, aroundOf(b)))).length;

/** Whether one of the words stands nowhere near the other figure. */
const strange = (words: readonly ContentWord[], other: PlacedStatement): boolean =>
  words.some(({ keys }) => bestLikeness(keys, other.own) < 0.8 && bestLikeness(keys, aroundOf(other)) < 0.8);

/** Things that nothing befell are counted for what happens with them; giving and helping are told of one event. */
function verbsMeet({ verb: a, outcome, quantity }: PlacedStatement, { verb: b }: PlacedStatement): boolean {
  return quantity.unit !== "count" || outcome !== undefined || !a || !b || likeness(a, b) >= 0.8;
}

const sharedNames = (a: PlacedStatement, b: PlacedStatement): number =>
  a.names.filter((name) => name.some((word) => isKnown(word, b.own) || isKnown(word, aroundOf(b)))).length +
  b.names.filter((name) => name.some((word) => isKnown(word, a.own) || isKnown(word, aroundOf(a)))).length;

function isKnown({ keys: { stem, folded } }: ContentWord, others: readonly ContentWord[]): boolean {
  for (const { keys } of others)
    if (
      keys.stem === stem ||
      keys.folded === folded ||
      isGenitive(folded, keys.folded) ||
      isGenitive(keys.folded, folded)
    )
      return true;
  return false;
}

const isGenitive = (form: string, name: string): boolean =>
  form.length === name.length + 1 && form.endsWith("s") && form.startsWith(name);

/** A place or name smaller than a country that both sides name. */
const sharesLocal = (a: PlacedStatement, b: PlacedStatement): boolean =>
  [...a.places, ...a.names.flat()].some((word) => !word.keys.stem.startsWith("country:") && isKnown(word, b.own));

/** How much of the first's own words the second holds: in its own part in full, near it in part; nouns and names count twice. */
function coverage(a: PlacedStatement, b: PlacedStatement): number {
  let held = 0;
  let all = 0;
  for (const word of a.own) {
    if (a.outcome !== undefined && standsForAnybody(word, a)) continue;
    const weight = word.noun ? 1 : 0.5;
    const own = bestLikeness(word.keys, b.own);
    held += weight * (own >= 0.8 ? own : Math.max(own, NEAR * bestLikeness(word.keys, aroundOf(b))));
    all += weight;
  }
  return all === 0 ? NEAR : held / all;
}

const NEAR = 0.7;
