import type { PlacedStatement } from "./placed-statement.ts";

/** Stems of words that too many of the articles use to tell one event from another: those of more than 4, in large collections of more than log₂ n. */
export function commonWords(statements: readonly PlacedStatement[]): ReadonlySet<string> {
  const articles = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { own, evidence } of statements) {
    const { id } = evidence.article;
    all.add(id);
    for (const { keys } of own) {
      const known = articles.get(keys.stem);
      if (known) known.add(id);
      else articles.set(keys.stem, new Set([id]));
    }
  }
  const most = Math.max(FEW, Math.log2(all.size));
  return new Set([...articles].filter(([, ids]) => ids.size > most).map(([stem]) => stem));
}

/** As many papers as may tell of one event in a small collection. */
const FEW = 4;
