import { names } from "#german/names.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { asksWhy, isPredicateTold, presupposes } from "./premise.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { isRelative, isRoleTold, isThingTold } from "./what-is-told.ts";

/**
 * The probability that an answer needs. The model was fitted on as many questions without an answer as with one. That fits one text alone; a
 * reader who asks a whole collection mostly asks what it holds: at fifteen to one a probability of 0.06 becomes one of 0.5. More is asked
 * for where the best candidates lack what an answer must have: a word that the whole collection lacks, the verb of what is taken for granted,
 * the role that a person is asked for by, the thing that is counted, a relative.
 */
export function needed(question: AskedQuestion, ranked: readonly ScoredCandidate[]): number {
  const best = ranked.slice(0, 3);
  const isCollection = new Set(ranked.map(({ candidate }) => candidate.passage.article.id)).size > 1;
  return Math.max(
    isCollection ? 0.06 : 0.4,
    isNewsToAll(question, best) ? 0.15 : 0,
    namesStranger(question, best) ? 0.6 : 0,
    isRoleTold(question, best) ? 0 : isRelative(question) ? 0.75 : 0.25,
    isThingTold(question, ranked.slice(0, 1)) ? 0 : 0.55,
    isPredicateTold(question, best) ? 0 : forPredicate(question),
  );
}

/** "Wie" takes less for granted than "wann", and "warum" the most. */
const forPredicate = (question: AskedQuestion): number =>
  asksWhy.test(question.text) ? 0.85 : !presupposes(question) ? 0 : question.type === "manner" ? 0.15 : 0.4;

/** A question of few words asks for something that no article ever mentions. */
const isNewsToAll = ({ words }: AskedQuestion, best: readonly ScoredCandidate[]): boolean =>
  words.length <= FEW &&
  words.some(({ known, isLight }, i) => !known && !isLight && best.every(({ matches }) => (matches[i] ?? 0) < 0.5));

const FEW = 3;

/** A person of whom no article ever speaks. */
const namesStranger = ({ text, words }: AskedQuestion, best: readonly ScoredCandidate[]): boolean =>
  names(text).some(({ kind, text: name }) => {
    const parts = words.flatMap((word, i) => (name.includes(word.text) ? [{ known: word.known, i }] : []));
    return (
      kind === "person" &&
      parts.length > 0 &&
      parts.every(({ known, i }) => !known && best.every(({ matches }) => (matches[i] ?? 0) < 0.5))
    );
  });
