import type { Conflict } from "#domain/conflict.ts";
import type { Evidence } from "#domain/passage.ts";
import { sameValue } from "#german/compare-quantities.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import { commonWords } from "./common-words.ts";
import { conflictOf } from "./conflict-of.ts";
import { groupStatements, type Link } from "./group-statements.ts";
import { type PlacedStatement, placeStatements } from "./placed-statement.ts";
import { readStatements } from "./read-statements.ts";
import { type FigureRelation, relateFigures } from "./relate-figures.ts";
import { sameSubject } from "./same-subject.ts";
import { thingsAlike } from "./things-alike.ts";

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
  const common = commonWords(statements);
  const links = candidatePairs(statements).flatMap(([a, b]) => {
    const relation = relationOf(a, b, common);
    return relation ? [{ a, b, relation }] : [];
  });
  const agreed = withoutExplained(links, statements);
  return groupStatements(agreed)
    .flatMap((group) => conflictOf(group) ?? [])
    .sort((a, b) => order[a.conflict.kind] - order[b.conflict.kind]);
}

/**
 * Leaves out contradictions that the passages themselves explain: where one side tells the other's figure as well, of a part, a stage or
 * another scope, it knows of both.
 */
function withoutExplained(links: readonly Link[], statements: readonly PlacedStatement[]): readonly Link[] {
  const inPassage = Map.groupBy(statements, ({ evidence }) => evidence.passage.id);
  const tells = (one: PlacedStatement, other: PlacedStatement): boolean =>
    (inPassage.get(one.evidence.passage.id) ?? []).some(
      (sibling) =>
        sibling !== one &&
        sameValue(sibling.quantity, other.quantity) &&
        (other.quantity.unit !== "count" || (sibling.outcome === other.outcome && thingsAlike(sibling, other) > 0)),
    );
  return links.filter(({ a, b, relation }) => relation !== "contradiction" || !(tells(a, b) || tells(b, a)));
}

const order = { contradiction: 0, course: 1, refinement: 2 } as const;

/** The relation of two statements of different articles; undefined where they do not tell of the same thing at the same time. */
export function relationOf(
  a: PlacedStatement,
  b: PlacedStatement,
  common: ReadonlySet<string>,
): FigureRelation | undefined {
  if (a.evidence.article.id === b.evidence.article.id) return undefined;
  const sure = sameSubject(a, b, common);
  if (sure === 0 || (sure < SURE && farApart(a, b))) return undefined;
  const relation = relateFigures(a, b);
  return relation === "elsewhen" ? undefined : relation;
}

/** Figures that differ fivefold are seldom of the same thing. */
function farApart({ quantity: a }: PlacedStatement, { quantity: b }: PlacedStatement): boolean {
  if (a.max === undefined || b.max === undefined) return false;
  const [one, other] = [Math.abs(a.max), Math.abs(b.max)];
  if (one === 0 || other === 0) return false;
  return Math.max(one, other) > 5 * Math.min(one, other);
}

const SURE = 0.75;
