import type { ContentWord } from "../verify/content-words.ts";
import { bestLikeness, likeness } from "../verify/match-words.ts";
import { aroundOf, type PlacedStatement } from "./placed-statement.ts";

/** Whether every noun of the statement with fewer stands in the other one, and every name of the other near the first: both tell of the same thing. */
export function sameParties(a: PlacedStatement, b: PlacedStatement): boolean {
  const [mine, its] = [nounsOf(a), nounsOf(b)];
  const [few, many, short, long] = mine.length <= its.length ? [mine, its, a, b] : [its, mine, b, a];
  if (few.length < 2 || !few.every(({ keys }) => bestLikeness(keys, many) >= 0.8)) return false;
  const near = [...short.own, ...aroundOf(short)];
  return long.names.every((name) => name.some(({ keys }) => bestLikeness(keys, near) >= 0.8));
}

/** Whether both tell of the same happening: by one verb, or by the verb on one side and its noun on the other ("fusionieren", "die Fusion"). */
export function sameHappening(a: PlacedStatement, b: PlacedStatement): boolean {
  if (a.verb && b.verb && likeness(a.verb, b.verb) >= 0.8) return true;
  if (actsNamed(a, b) || actsNamed(b, a)) return true;
  return a.verb === undefined && b.verb === undefined && a.speaker === undefined && b.speaker === undefined;
}

const actsNamed = (a: PlacedStatement, b: PlacedStatement): boolean =>
  (a.verb !== undefined && bestLikeness(a.verb, nounsOf(b)) >= 0.8) ||
  a.own.some(({ noun, keys }) => !noun && keys.lemmas.length > 0 && bestLikeness(keys, nounsOf(b)) >= 0.8);

const nounsOf = ({ own }: PlacedStatement): readonly ContentWord[] => own.filter(({ noun }) => noun);
