import { aroundOf, type PlacedStatement } from "./placed-statement.ts";
import { showsSubject } from "./same-subject.ts";
import { DEPENDENCE, isSlot, START } from "./units.ts";

/**
 * Pairs of statements from different articles that can be of one thing at all, in batches: same unit, and one rare word or name in common;
 * words that more than `COMMON` statements of a unit share tell nothing and are left out unless the collection is small.
 */
export function* candidatePairs(
  statements: readonly PlacedStatement[],
): Generator<readonly (readonly [PlacedStatement, PlacedStatement])[], void, undefined> {
  const byUnit = new Map<string, Map<string, number[]>>();
  for (const [at, statement] of statements.entries()) {
    if (at % BATCH === 0) yield [];
    if (isSlot(statement) || !showsSubject(statement)) continue;
    const { unit } = statement.quantity;
    const byKey = byUnit.get(unit) ?? new Map<string, number[]>();
    byUnit.set(unit, byKey);
    for (const key of keysOf(statement)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  }
  const seen = new Set<number>();
  let pairs: (readonly [PlacedStatement, PlacedStatement])[] = [];
  for (const list of [...byUnit.values()].flatMap((byKey) => [...byKey.values()])) {
    if (list.length > COMMON) continue;
    for (let i = 0; i < list.length; i += 1)
      for (let j = i + 1; j < list.length; j += 1) {
        const [low = 0, high = 0] = [list[i], list[j]];
        const [a, b] = [statements[low], statements[high]];
        const id = low * statements.length + high;
        if (!a || !b || a.evidence.article.id === b.evidence.article.id || seen.has(id)) continue;
        seen.add(id);
        pairs.push([a, b]);
      }
    if (pairs.length < BATCH) continue;
    yield pairs;
    pairs = [];
  }
  yield pairs;
}

/** Statements or pairs at a time: a few milliseconds' work. */
const BATCH = 500;
const COMMON = 60;

/** Starts are told in many words: the countries around them count too. */
function keysOf(statement: PlacedStatement): readonly string[] {
  const { own, quantity, outcome } = statement;
  const keys: string[] = [];
  for (const {
    noun,
    keys: { stem },
  } of own)
    if (noun || stem.startsWith("country:")) keys.push(stem);
  if (quantity.unit === START || quantity.unit === DEPENDENCE)
    for (const { keys: around } of aroundOf(statement)) if (around.stem.startsWith("country:")) keys.push(around.stem);
  if (outcome) keys.push(outcome);
  return keys;
}
