import { askedDeed } from "./asked-deed.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { partOfName } from "./part-of-name.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * Whether another article tells of the affair that was asked for: it says nearly as much of the question, the deed aside, as the best one, or a name
 * of the question that the best one does not say. "Wie viele Dächer zerschlug der Hagel in Kesselfeld?" is not answered by the hail of another
 * valley, however alike the sentences are. Texts without titles may be parts of one article, which is not to be told from here.
 */
export function sameAffair(question: AskedQuestion): (next: ScoredCandidate, best: ScoredCandidate) => boolean {
  const isName = partOfName(question.text);
  const deed = askedDeed(question);
  return (next, best) => {
    const [at, from] = [next.candidate.passage.article, best.candidate.passage.article];
    if (at.id === from.id || from.title === "") return true;
    const [there, here] = [next.affair.told, best.affair.told];
    let [told, missing] = [0, 0];
    question.words.forEach((word, i) => {
      if (i === deed) return;
      const lead = (here[i] ?? 0) - (there[i] ?? 0);
      told += word.weight * (here[i] ?? 0);
      if (lead > 0 || isName(word.text)) missing += word.weight * lead;
    });
    return missing <= MISSING * told;
  };
}

/** Share of what the best article tells of the question. */
const MISSING = 0.2;
