import type { Answer } from "#domain/answer.ts";
import type { GoldQuestion } from "./gold-question.ts";
import { matchFact } from "./match-fact.ts";

/** Which gold facts an answer tells, each by its first variant: missing, told with another hedge, and those it must not tell. */
export interface FactScore {
  readonly missing: readonly string[];
  readonly hedgeLost: readonly string[];
  readonly forbidden: readonly string[];
}

/** Compares an answer's sentences with the gold facts; what an abstention quotes counts for what it must not tell. */
export function scoreFacts(
  { facts, mustNot }: Pick<GoldQuestion, "facts" | "mustNot">,
  answer: Pick<Answer, "kind" | "text">,
): FactScore {
  const text = answer.kind === "answered" ? answer.text : "";
  const matches = facts.map((variants) => ({ name: variants[0] ?? "", match: matchFact(variants, text) }));
  return {
    missing: matches.filter(({ match }) => match === "missing").map(({ name }) => name),
    hedgeLost: matches.filter(({ match }) => match === "hedge-lost").map(({ name }) => name),
    forbidden: mustNot.filter((fact) => matchFact([fact], answer.text) !== "missing"),
  };
}
