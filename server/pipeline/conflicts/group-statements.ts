import type { PlacedStatement } from "./placed-statement.ts";
import type { FigureRelation } from "./relate-figures.ts";

/** Two statements of one thing and how they stand to each other. */
export interface Link {
  readonly a: PlacedStatement;
  readonly b: PlacedStatement;
  readonly relation: FigureRelation;
}

/** Groups of statements of one thing: a statement joins a group only if it is linked with at least half of it, so that chains do not grow. */
export function groupStatements(links: readonly Link[]): readonly (readonly Link[])[] {
  const groups: Set<PlacedStatement>[] = [];
  const linked = new Map<PlacedStatement, Set<PlacedStatement>>();
  const groupOf = new Map<PlacedStatement, Set<PlacedStatement>>();
  for (const { a, b } of links) {
    linked.set(a, (linked.get(a) ?? new Set()).add(b));
    linked.set(b, (linked.get(b) ?? new Set()).add(a));
  }
  const byDegree = [...linked.keys()].sort((a, b) => (linked.get(b)?.size ?? 0) - (linked.get(a)?.size ?? 0));
  for (const seed of byDegree) {
    if (groupOf.has(seed)) continue;
    const group = new Set([seed]);
    for (const one of linked.get(seed) ?? []) {
      const known = [...group].filter((member) => linked.get(one)?.has(member) || sameArticle(one, member)).length;
      if (!groupOf.has(one) && 2 * known >= group.size) group.add(one);
    }
    for (const one of group) groupOf.set(one, group);
    groups.push(group);
  }
  const inside = new Map(groups.map((group): [Set<PlacedStatement>, Link[]] => [group, []]));
  for (const link of links) {
    const group = groupOf.get(link.a);
    if (group && group === groupOf.get(link.b)) inside.get(group)?.push(link);
  }
  return [...inside.values()].filter((group) => group.length > 0);
}

const sameArticle = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.evidence.article.id === b.evidence.article.id;
