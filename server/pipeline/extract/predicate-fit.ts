import { holdsAnswer } from "./answer-type.ts";
import { askedDeed } from "./asked-deed.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { coverageBeside, matchWords } from "./match-words.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * How a candidate stands to the verb of a question for a person, in units of the ranking's score: "Wer schrieb das Buch?" is answered by
 * who wrote it, not by a sentence that repeats the book's title. Counts only where another candidate does tell the verb, speaks of the same
 * things and names somebody.
 */
export function predicateFit(
  question: AskedQuestion,
  ranked: readonly ScoredCandidate[],
): (candidate: ScoredCandidate) => number {
  const at = askedDeed(question);
  const asked = question.words[at];
  if (question.type !== "person" || question.predicate === undefined || !asked) return () => 0;
  const told = ({ candidate: { sentence } }: ScoredCandidate): number =>
    sentence.stems.has(question.predicate ?? "") ? 1 : (matchWords({ words: [asked] }, [sentence])[0] ?? 0);
  const isTold = (one: ScoredCandidate): boolean =>
    told(one) >= TOLD &&
    holdsAnswer(question, one.candidate.sentence) >= HOLDS &&
    coverageBeside(question, one.matches, at) >= OTHERS;
  return ranked.some(isTold) ? (one) => (told(one) >= TOLD ? 0 : NOT_TOLD) : () => 0;
}

/** A near synonym is enough. */
const TOLD = 0.6;
/** A name of any kind: not every person is known as one. */
const HOLDS = 0.6;
const OTHERS = 0.4;
const NOT_TOLD = -4;
