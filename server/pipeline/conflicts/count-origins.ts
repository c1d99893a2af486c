import type { PlacedStatement } from "./placed-statement.ts";

/** Whether two statements are no independent evidence: one article, one study, agency or speaker behind both, or one wording. */
export const sameOrigin = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.evidence.article.id === b.evidence.article.id ||
  a.sentence === b.sentence ||
  (a.sources?.some((key) => b.sources?.includes(key)) ?? false);

/** Whether another article is known to repeat: its own words name the origin, or it has the same ones. */
export const isCopy = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.sentence === b.sentence || (a.origin !== undefined && b.origin !== undefined && sameOrigin(a, b));

/** How many independent origins statements have, at least 1: what shares one, also by way of a third, counts once; what draws on nobody knows whom counts only where nothing else does. */
export function countOrigins(statements: readonly PlacedStatement[]): number {
  const groups: PlacedStatement[][] = [];
  for (const statement of statements.filter(({ sources }) => sources === undefined || sources.length > 0)) {
    const near = groups.filter((group) => group.some((other) => sameOrigin(other, statement)));
    const merged = [statement, ...near.flat()];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return Math.max(1, groups.length);
}
