import type { Evidence } from "#domain/passage.ts";
import { statementOf } from "#german/statement-of.ts";
import { verifySentence } from "../verify/verify-sentence.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { isNegated } from "./is-negated.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * "Ja" or "Nein", only where the evidence carries it: the question as a statement passes the verifier against the candidate's own words
 * (or is refuted by them), and each of its content words is met there; undefined where that cannot be said.
 */
export function yesOrNo(question: AskedQuestion, { candidate, matches }: ScoredCandidate): "Ja" | "Nein" | undefined {
  const statement = question.type === "polar" ? statementOf(question.text) : undefined;
  if (statement === undefined || question.words.length < 2 || matches.some((match) => match < 0.8)) return undefined;
  const { passage, article } = candidate.passage;
  const evidence: Evidence = { passage: { ...passage, text: candidate.text }, article };
  const { label } = verifySentence(statement, [evidence]);
  const sameSense = isNegated(statement) === isNegated(candidate.text);
  if (label === "refuted") return "Nein";
  return label === "supported" && sameSense && !isOpen(candidate.text) ? "Ja" : undefined;
}

/** What may be, shall be or is only said to be is no yes. */
const isOpen = (text: string): boolean =>
  /(?<!\p{L})(?:vielleicht|möglicherweise|womöglich|vermutlich|offenbar|wohl|angeblich|soll(?:e|en|te|ten)?|könnte[n]?|dürfte[n]?|würde[n]?|wolle[n]?|will|plant|planen|unter Umständen|sei(?:en)?|habe|hätte[n]?|wäre[n]?)(?!\p{L})/iu.test(
    text,
  );
