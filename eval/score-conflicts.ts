import type { Answer } from "#domain/answer.ts";
import { sentences } from "#german/sentences.ts";
import type { GoldPosition } from "./gold-question.ts";
import { hasWords, matchFact } from "./match-fact.ts";
import { type Share, shareOf } from "./share.ts";

/** Conflict completeness: the share of positions whose value is told beside one of its names, in one sentence or one position of a shown conflict. */
export function scoreConflicts(
  positions: readonly GoldPosition[],
  { kind, text, conflicts }: Pick<Answer, "kind" | "text" | "conflicts">,
): Share {
  const sayings = [
    ...(kind === "answered" ? sentences(text).map(({ start, end }) => text.slice(start, end)) : []),
    ...conflicts.flatMap((conflict) =>
      conflict.positions.map(({ statement, value, speaker, source, alsoIn = [] }) =>
        [statement, value, speaker, source, ...alsoIn.map((copy) => copy.source)].filter(Boolean).join(" · "),
      ),
    ),
  ];
  return shareOf(positions, ({ value, by }) =>
    sayings.some((saying) => matchFact(value, saying) === "stated" && by.some((name) => hasWords(name, saying))),
  );
}
