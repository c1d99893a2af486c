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
  const byKey = new Map<string, number[]>();
  for (const [at, statement] of statements.entries()) {
    for (const key of isSlot(statement) || !showsSubject(statement) ? [] : keysOf(statement)) {
      const list = byKey.get(key);
      if (list) list.push(at);
      else byKey.set(key, [at]);
    }
    if (at % BATCH === 0) yield [];
  }
  const seen = new Set<number>();
  let pairs: (readonly [PlacedStatement, PlacedStatement])[] = [];
  for (const list of byKey.values()) {
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
function keysOf(statement: PlacedStatement): ReadonlySet<string> {
  const { own, quantity, outcome } = statement;
  const keys = own
    .filter(({ noun, keys: { stem } }) => noun || stem.startsWith("country:"))
    .map(({ keys: { stem } }) => stem);
  if (quantity.unit === START || quantity.unit === DEPENDENCE)
    keys.push(...aroundOf(statement).flatMap(({ keys: { stem } }) => (stem.startsWith("country:") ? [stem] : [])));
  return new Set([...keys, ...(outcome ? [outcome] : [])].map((key) => `${quantity.unit} ${key}`));
}
