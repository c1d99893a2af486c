import { askedDeed } from "./asked-deed.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { coverageBeside } from "./match-words.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** "Warum", "wann", "wie" take for granted that it happened. */
export const presupposes = ({ type }: AskedQuestion): boolean =>
  type === "reason" || type === "date" || type === "manner" || type === "duration";

/** The verb itself, or for verbs taken apart ("trat … zurück") their whole, in the best sentence's passage or where the other things asked for are spoken of as well. */
export function isPredicateTold(question: AskedQuestion, best: readonly ScoredCandidate[]): boolean {
  const { predicate } = question;
  if (predicate === undefined) return true;
  const at = askedDeed(question);
  const least = Math.max(BESIDE, HALF * coverageBeside(question, best[0]?.matches ?? [], at));
  return best.some(
    ({ candidate, matches }, rank) =>
      (candidate.sentence.stems.has(predicate) || (at >= 0 && (matches[at] ?? 0) >= KINDRED)) &&
      (rank === 0 ||
        candidate.passage.passage.id === best[0]?.candidate.passage.passage.id ||
        coverageBeside(question, matches, at) >= least),
  );
}

/** A kindred word is enough: what "gebaut" wurde, had a "Bauzeit". */
export const KINDRED = 0.45;
/** "Wer gewann das Turnier?" is not told by who won an election. */
const BESIDE = 0.2;
/** Nor is it told where the best sentence speaks of the thing, and another one of the deed. */
const HALF = 0.5;

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
