import { statementOf } from "#german/statement-of.ts";
import { verifySentence } from "../verify/verify-sentence.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** "Warum", "wann", "wie" take for granted that it happened. */
export const presupposes = ({ type }: AskedQuestion): boolean =>
  type === "reason" || type === "date" || type === "manner" || type === "duration";

/** The verb itself, or for verbs taken apart ("trat … zurück") their whole. */
export function isPredicateTold({ predicate, words }: AskedQuestion, best: readonly ScoredCandidate[]): boolean {
  if (predicate === undefined) return true;
  if (best.some(({ candidate }) => candidate.sentence.stems.has(predicate))) return true;
  const at = words.findIndex(({ verb, stem }) => verb === predicate || stem === predicate);
  return at >= 0 && best.some(({ matches }) => (matches[at] ?? 0) > 0.5);
}

/** "Warum hat A B angegriffen?" where B attacked A: the verifier reads the question as a statement, and finds its parts exchanged. */
export function isTheOtherWayRound({ text }: AskedQuestion, { candidate }: ScoredCandidate): boolean {
  const statement = asksWhy.test(text) ? statementOf(text.replace(asksWhy, "").trim()) : undefined;
  if (statement === undefined) return false;
  const { label, reason } = verifySentence(statement, [
    { ...candidate.passage, passage: { ...candidate.passage.passage, text: candidate.text } },
  ]);
  return label === "refuted" && reason.code === "roles";
}

/** All that the question names by a capital is met: only what it says of it is not. */
export const isAboutTheSame = (question: AskedQuestion, { matches }: ScoredCandidate): boolean => {
  const named = question.words.flatMap((word, i) =>
    word.country !== undefined || /^\p{Lu}/u.test(word.text) ? [matches[i] ?? 0] : [],
  );
  const met = named.filter((match) => match > 0).length;
  return met >= 0.5 * named.length && met >= 1 && question.words.length > 2;
};

/** Whether the question asks for a reason by its first word. */
export const asksWhy = /^(?:und )?(?:warum|weshalb|wieso|weswegen|why)(?!\p{L})/iu;
