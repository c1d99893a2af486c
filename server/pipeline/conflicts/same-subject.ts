import { countryOf } from "#german/countries.ts";
import { outcomes } from "#german/outcomes.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { bestLikeness, likeness } from "../verify/match-words.ts";
import type { FigureStatement } from "./figure-statement.ts";

/**
 * How surely two figures tell of the same thing, 0–1; 0 where something shows that they do not: another unit, thing, outcome, giver,
 * place, a plan beside a fact, a part beside the whole, or too few words in common.
 */
export function sameSubject(a: FigureStatement, b: FigureStatement): number {
  if (!sameKind(a, b) || !outcomesMeet(a, b) || !flowsMeet(a, b)) return 0;
  const thing = thingsAlike(a, b);
  if (thing === 0 || narrows(a, b) || narrows(b, a)) return 0;
  const [missing, lacking] = [missingNames(a, b), missingNames(b, a)];
  if (missing > 0 && lacking > 0) return 0;
  if (sharedNames(a, b) === 0 && (a.names.length > 0 || b.names.length > 0) && missing + lacking > 0) return 0;
  const [forth, back] = [coverage(a, b), coverage(b, a)];
  const [low, high] = forth < back ? [forth, back] : [back, forth];
  const needed = thing === 1 ? LEAST : STRICT;
  return low >= needed && high >= needed + 0.15 ? (low + high) / 2 : 0;
}

/** Share of the words of either side that the other must hold; stricter where no thing is named. Chosen with the table of pairs in the tests. */
const LEAST = 0.3;
const STRICT = 0.4;

function sameKind(a: FigureStatement, b: FigureStatement): boolean {
  if (a.quantity.unit !== b.quantity.unit || a.reality !== b.reality || a.reality === "denied") return false;
  if (a.additional !== b.additional || a.partial !== b.partial) return false;
  return (
    (a.quantity.change === "by") === (b.quantity.change === "by") &&
    a.quantity.change !== "from" &&
    b.quantity.change !== "from"
  );
}

function outcomesMeet(a: FigureStatement, b: FigureStatement): boolean {
  if (a.outcome === b.outcome) return true;
  if (a.outcome === undefined || b.outcome === undefined) return a.quantity.unit !== "count";
  const kinds = new Set([a.outcome, b.outcome]);
  return kinds.has("killed-or-wounded") && (kinds.has("killed") || kinds.has("wounded"));
}

function flowsMeet(a: FigureStatement, b: FigureStatement): boolean {
  if (a.agent !== undefined && b.agent !== undefined && a.agent !== b.agent) return false;
  if (a.agent !== undefined && a.agent === b.recipient) return false;
  return !(b.agent !== undefined && b.agent === a.recipient);
}

/** 1 where both count the same, 0.5 where one names no thing, 0 where the things differ. */
function thingsAlike(a: FigureStatement, b: FigureStatement): number {
  const [one, other] = [a.things[0], b.things[0]];
  if (!one || !other) return a.quantity.unit === "count" && !(a.outcome && a.outcome === b.outcome) ? 0 : 0.5;
  if (alike(one, other)) return 1;
  const [oneAny, otherAny] = [isGeneric(one), isGeneric(other)];
  if (a.outcome !== undefined && (oneAny || otherAny || isOutcomeWord(one) || isOutcomeWord(other)))
    return oneAny || isOutcomeWord(one) ? (otherAny || isOutcomeWord(other) ? 1 : 0) : 0;
  if (oneAny && otherAny) return 1;
  if (oneAny && mentions(a, other)) return 1;
  if (otherAny && mentions(b, one)) return 1;
  if (
    a.quantity.unit !== "count" &&
    (mentions(a, other) || mentions(b, one) || a.things.some((mine) => b.things.some((its) => alike(mine, its))))
  )
    return 1;
  return a.quantity.unit !== "count" && flow(a) && flow(b) ? 0.5 : 0;
}

const flow = (statement: FigureStatement): boolean =>
  statement.agent !== undefined || statement.recipient !== undefined;

/** Forms of one word, near synonyms, or a compound by its last or its long first part ("Artilleriegranaten", "Artilleriegeschosse"). */
function alike(a: ContentWord, b: ContentWord): boolean {
  if (a.keys.stem === b.keys.stem || a.keys.folded === b.keys.folded) return true;
  if (a.keys.groups.some((group) => b.keys.groups.includes(group))) return true;
  const [x, y] = [a.keys.stem, b.keys.stem];
  if (x.startsWith("country:") || y.startsWith("country:")) return false;
  if (Math.min(x.length, y.length) >= 4 && (x.endsWith(y) || y.endsWith(x))) return true;
  let shared = 0;
  while (shared < x.length && x.charCodeAt(shared) === y.charCodeAt(shared)) shared += 1;
  return shared >= 9 && x.length - shared >= 4 && y.length - shared >= 4;
}

/** Words for people of any kind. */
const isGeneric = ({ text }: ContentWord): boolean =>
  /^(?:Mensch(?:en)?|Personen?|Leuten?|Einwohner[n]?|Betroffenen?|Opfern?)$/.test(text) ||
  countryOf(text)?.form === "inhabitant";

const isOutcomeWord = ({ text }: ContentWord): boolean => outcomes(text).length > 0;

const mentions = (statement: FigureStatement, word: ContentWord): boolean =>
  statement.own.concat(statement.around.slice(0, 12)).some((own) => likeness(word.keys, own.keys) >= 0.8);

/** Whether an adjective narrows the first thing to a part that the second sentence does not speak of. */
const narrows = (a: FigureStatement, b: FigureStatement): boolean =>
  a.narrowed.some(({ keys }) => bestLikeness(keys, b.own) === 0 && bestLikeness(keys, b.around) === 0);

/** Names of the first that stand nowhere near the second. */
const missingNames = (a: FigureStatement, b: FigureStatement): number =>
  a.names.filter((name) => !name.some((word) => isKnown(word, b.own) || isKnown(word, b.around))).length;

const sharedNames = (a: FigureStatement, b: FigureStatement): number =>
  a.names.filter((name) => name.some((word) => isKnown(word, b.own) || isKnown(word, b.around))).length +
  b.names.filter((name) => name.some((word) => isKnown(word, a.own) || isKnown(word, a.around))).length;

const isKnown = (word: ContentWord, others: readonly ContentWord[]): boolean =>
  others.some(
    ({ keys }) =>
      keys.stem === word.keys.stem ||
      keys.folded === word.keys.folded ||
      `${keys.folded}s` === word.keys.folded ||
      keys.folded === `${word.keys.folded}s`,
  );

/** How much of the first's own words the second holds: in its own part in full, near it in part; nouns and names count twice. */
function coverage(a: FigureStatement, b: FigureStatement): number {
  let held = 0;
  let all = 0;
  for (const word of a.own) {
    const weight = word.noun ? 1 : 0.5;
    const own = bestLikeness(word.keys, b.own);
    held += weight * (own >= 0.8 ? own : Math.max(own, NEAR * bestLikeness(word.keys, b.around)));
    all += weight;
  }
  return all === 0 ? 0 : held / all;
}

const NEAR = 0.7;
