import { isAmount } from "#german/person-names.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { bestLikeness, likeness } from "../verify/match-words.ts";
import { isNameLike } from "../verify/name-like.ts";
import type { EventPair } from "./event-pairs.ts";
import type { PlacedStatement } from "./placed-statement.ts";

/** The nouns and verbs that both have beside the thing counted and the event's names; each counts what it tells. */
export function inCommon(a: PlacedStatement, b: PlacedStatement, { central }: EventPair): number {
  let sum = 0;
  for (const word of a.own) {
    if (isAmount(word.text) || (isNameLike(word) && central.has(word.keys.stem))) continue;
    if (a.marks.includes(`per:${word.keys.stem}`)) continue;
    if (a.things.some(({ keys }) => likeness(keys, word.keys) === 1)) continue;
    if (isToldBy(word, b)) sum += central.has(word.keys.stem) ? 0.25 : word.noun ? 0.5 : 0.4;
  }
  if (a.verb && b.verb && likeness(a.verb, b.verb) === 1 && sum === 0) sum += 0.4;
  return sum;
}

/** Whether the other tells a word in whatever form, or another one of its part of speech for it: "stellten" is no "Arbeit". */
const isToldBy = ({ keys, noun }: ContentWord, { own }: PlacedStatement): boolean =>
  bestLikeness(keys, own) >= 0.8 &&
  own.some((other) => {
    const alike = likeness(keys, other.keys);
    return alike === 1 || (alike >= 0.8 && other.noun === noun);
  });

/** One word that is not the event's own. */
export const TELLING = 0.4;
