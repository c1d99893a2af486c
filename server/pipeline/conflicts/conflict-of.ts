import type { Conflict, ConflictPosition } from "#domain/conflict.ts";
import { aboutOf } from "./about-of.ts";
import { countOrigins, isCopy } from "./count-origins.ts";
import type { FoundConflict } from "./found-conflict.ts";
import type { Link } from "./group-statements.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { tellSame } from "./tell-same.ts";
import { toldAt } from "./told-at.ts";

/** A group's conflict; undefined where all agree. Positions with one value are folded into one, a course stands latest first. */
export function conflictOf(group: readonly Link[]): FoundConflict | undefined {
  const kind = kindOf(group);
  if (!kind) return undefined;
  const members = [...new Set(group.flatMap(({ a, b }) => [a, b]))];
  const folded = fold(members);
  const ordered = kind === "course" ? folded.toSorted(latestFirst) : folded.toSorted((a, b) => size(b) - size(a));
  if (ordered.length < 2 || ordered.length > MOST) return undefined;
  return {
    conflict: {
      kind,
      about: aboutOf(members),
      positions: ordered.map(position),
      ...(members.every(({ origin }) => origin !== undefined) && { origins: countOrigins(members) }),
    },
    statements: ordered.map(({ statement }) => statement),
  };
}

/** What a dozen articles tell in a dozen ways is a row of different things. */
const MOST = 12;

function kindOf(group: readonly Link[]): Conflict["kind"] | undefined {
  const relations = new Set(group.map(({ relation }) => relation));
  return (["contradiction", "course", "refinement"] as const).find((kind) => relations.has(kind));
}

interface Folded {
  readonly statement: PlacedStatement;
  readonly others: readonly PlacedStatement[];
}

/** One position for each figure as told: copies of it elsewhere are only named. */
function fold(members: readonly PlacedStatement[]): readonly Folded[] {
  const folded: { statement: PlacedStatement; others: PlacedStatement[] }[] = [];
  for (const member of members) {
    const same = folded.find(({ statement }) => sameFigure(statement, member));
    if (same) same.others.push(member);
    else folded.push({ statement: member, others: [] });
  }
  return folded;
}

const sameFigure = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.outcome === b.outcome &&
  a.quantity.hedge === b.quantity.hedge &&
  a.quantity.maxHedge === b.quantity.maxHedge &&
  tellSame(a, b);

const size = ({ statement: { quantity } }: Folded): number => quantity.max ?? 0;

const latestFirst = (a: Folded, b: Folded): number =>
  (toldAt(b.statement) ?? "").localeCompare(toldAt(a.statement) ?? "");

function position({ statement, others }: Folded): ConflictPosition {
  const { evidence, sentence, quantity, speaker, asOf, origin } = statement;
  const origins = countOrigins([statement, ...others]);
  const { source, publishedAt, id } = evidence.article;
  const alsoIn = others
    .filter(
      (other, at) =>
        other.evidence.article.id !== id &&
        others.findIndex(({ evidence: { article } }) => article.id === other.evidence.article.id) === at,
    )
    .map((other) => ({
      passageId: other.evidence.passage.id,
      ...(other.evidence.article.source !== undefined && { source: other.evidence.article.source }),
      ...(other.evidence.article.publishedAt !== undefined && { publishedAt: other.evidence.article.publishedAt }),
      ...(isCopy(statement, other) && { copy: true as const }),
    }));
  return {
    statement: sentence,
    value: quantity.text,
    ...(speaker !== undefined && { speaker }),
    ...(source !== undefined && { source }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(asOf !== undefined && { asOf }),
    passageId: evidence.passage.id,
    ...(origin && { origin }),
    ...(origins > 1 && { origins }),
    ...(alsoIn.length > 0 && { alsoIn }),
  };
}
