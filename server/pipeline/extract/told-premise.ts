import { askedDeed } from "./asked-deed.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { isNegated } from "./is-negated.ts";
import { coverageBeside, matchWords } from "./match-words.ts";
import { readSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * Whether a title or one sentence tells the deed, with as much as the article tells of what else is asked: "Warum wurde der Trainer von Sarn entlassen?"
 * under "Sarn entlässt Lind" takes for granted what is so, and only its reason is not told.
 */
export function isPremiseTold(question: AskedQuestion, ranked: readonly ScoredCandidate[]): boolean {
  const deed = askedDeed(question);
  if (deed < 0) return false;
  return ranked.some((one) => {
    const { sentence, passage } = one.candidate;
    const isTold = [sentence, readSentence(passage.article.title)].some((text) => {
      const matches = matchWords(question, [text]);
      return (
        (matches[deed] ?? 0) >= TOLD && coverageBeside(question, matches, deed) >= HALF_OF_IT && !isNegated(text.text)
      );
    });
    return isTold && coverageBeside(question, one.affair.told, deed) >= NEARLY_ALL;
  });
}

/** The deed itself, not a kindred one. */
const TOLD = 0.8;
const HALF_OF_IT = 0.45;
const NEARLY_ALL = 0.8;
