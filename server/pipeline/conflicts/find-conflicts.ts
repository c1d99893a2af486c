import type { Conflict } from "#domain/conflict.ts";
import type { Evidence } from "#domain/passage.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import { conflictOf } from "./conflict-of.ts";
import { groupStatements } from "./group-statements.ts";
import { type PlacedStatement, placeStatements } from "./placed-statement.ts";
import { readStatements } from "./read-statements.ts";
import { type FigureRelation, relateFigures } from "./relate-figures.ts";
import { sameSubject } from "./same-subject.ts";

/** A conflict with the statements it was found in, one for each position and for each copy folded into one. */
export interface FoundConflict {
  readonly conflict: Conflict;
  readonly statements: readonly PlacedStatement[];
}

/** What the passages of different articles say differently of one thing; contradictions first, then courses, then refinements. */
export const findConflicts = (passages: readonly Evidence[]): readonly FoundConflict[] =>
  compareStatements(passages.flatMap((evidence) => placeStatements(evidence, readStatements(evidence))));

/** The conflicts among statements that are already read. */
export function compareStatements(statements: readonly PlacedStatement[]): readonly FoundConflict[] {
  const links = candidatePairs(statements).flatMap(([a, b]) => {
    const relation = relationOf(a, b);
    return relation ? [{ a, b, relation }] : [];
  });
  return groupStatements(links)
    .flatMap((group) => conflictOf(group) ?? [])
    .sort((a, b) => order[a.conflict.kind] - order[b.conflict.kind]);
}

const order = { contradiction: 0, course: 1, refinement: 2 } as const;

/** The relation of two statements of different articles; undefined where they do not tell of the same thing at the same time. */
export function relationOf(a: PlacedStatement, b: PlacedStatement): FigureRelation | undefined {
  if (a.evidence.article.id === b.evidence.article.id) return undefined;
  const sure = sameSubject(a, b);
  if (sure === 0 || (sure < SURE && farApart(a, b))) return undefined;
  const relation = relateFigures(a, b);
  return relation === "elsewhen" ? undefined : relation;
}

/** Figures that differ fivefold are seldom of the same thing. */
function farApart({ quantity: a }: PlacedStatement, { quantity: b }: PlacedStatement): boolean {
  const [one, other] = [Math.abs(a.max ?? 1), Math.abs(b.max ?? 1)];
  return Math.max(one, other) > 5 * Math.min(one, other);
}

const SURE = 0.75;
