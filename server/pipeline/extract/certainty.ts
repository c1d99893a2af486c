import { countsAsked, holdsAnswer } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { asksWhy, isPredicateTold, presupposes } from "./premise.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * The model was fitted on as many questions without an answer as with one. That fits one text alone; a reader who asks a whole collection
 * mostly asks what it holds: at seven to one a probability of 0.12 becomes one of 0.5, at three to two, where the question takes for granted
 * what no sentence tells, 0.4. "Warum" whose verb nobody tells asks for proof.
 */
export const needed = (question: AskedQuestion, ranked: readonly ScoredCandidate[]): number => {
  const isCollection = new Set(ranked.map(({ candidate }) => candidate.passage.article.id)).size > 1;
  if (asksWhy.test(question.text) && !isPredicateTold(question, ranked.slice(0, 3))) return 0.85;
  if (!isThingTold(question, ranked.slice(0, 1))) return 0.75;
  if (!isCollection) return 0.5;
  return isBorneOut(question, ranked) ? 0.12 : 0.4;
};

/** What the question takes for granted is told by one of the best candidates, and they hold the kind of answer it asks for. */
function isBorneOut(question: AskedQuestion, ranked: readonly ScoredCandidate[]): boolean {
  const best = ranked.slice(0, 3);
  const isTold = (i: number): boolean => best.some(({ matches }) => (matches[i] ?? 0) > 0.5);
  if (presupposes(question) && !isPredicateTold(question, best)) return false;
  if (question.words.length <= 2 && question.words.some((word, i) => !word.known && !isTold(i))) return false;
  const role = askedRole.exec(question.text)?.[1]?.toLowerCase();
  if (question.words.some(({ text }, i) => text.toLowerCase() === role && !isTold(i))) return false;
  return !NEEDS_TYPE.has(question.type) || best.some(({ candidate }) => holdsAnswer(question, candidate.sentence) > 0);
}

/** A count of something else is no answer to "Wie viele Einwohner …", nor a count to "Was kostet …" or "Wie alt ist …"; other money and shares are known by their unit. */
function isThingTold(question: AskedQuestion, best: readonly ScoredCandidate[]): boolean {
  const { thing, unit, words, text } = question;
  if (unit?.kind === "certain" || /(?<!\p{L})wie alt(?!\p{L})/iu.test(text))
    return best.some(({ candidate: { sentence, before, isWidened } }) =>
      [sentence, ...(isWidened && before ? [before] : [])].some((one) => countsAsked(question, one) === 1),
    );
  const at = words.findIndex(({ stem }) => stem === thing);
  return (
    unit !== undefined ||
    at < 0 ||
    best.some(({ matches, candidate }) => (matches[at] ?? 0) > 0.5 || candidate.sentence.stems.has(thing ?? ""))
  );
}

/** "Wie heißt die Trainerin", "Wer ist der Autor": without a word for that, no name is an answer. */
const askedRole = /(?:wie (?:heiß|heiss|hieß|hiess)(?:t|en)?|wer (?:ist|war)) (?:der|die|das|seine?|ihre?) (\p{L}+)/iu;

const NEEDS_TYPE: ReadonlySet<string> = new Set(["date", "duration", "person", "place"]);
