import { clauses } from "#german/clauses.ts";
import { isLacking } from "#german/lacking-verbs.ts";
import { names } from "#german/names.ts";
import { polarity } from "#german/polarity.ts";
import type { QuestionType } from "#german/question-type.ts";
import { stem } from "#german/stems.ts";
import { isAnotherOfItsKind, isNewcomerMissing, isOfAnotherAffair, isOnlyAbout } from "./another-affair.ts";
import { isCollection } from "./answerable.ts";
import { isCalledNowhere, isKindMissing } from "./asked-name.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { isAnothersDeed } from "./contradicted-premise.ts";
import { isNegated } from "./is-negated.ts";
import { partOfName } from "./part-of-name.ts";
import { asksWhy, isPredicateTold, KINDRED } from "./premise.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { hasUnit, isAnyCounted, isMeasuredTold, isRelative, isRoleTold, isThingTold } from "./what-is-told.ts";

/**
 * The probability that an answer needs: 0.4 against one text alone; a reader who asks a whole collection mostly asks what it holds, so there 0.1,
 * below which lie half of the questions without an answer and 2 in 100 of the others (cross-validated, `npm run fit:answers -- certainty`). More is
 * asked for where the best candidates lack what an answer must have, whatever else they say: the verb, the thing counted or measured, its unit,
 * the role that a person is asked for by, a relative, or where they tell the deed of somebody else.
 */
export function needed(question: AskedQuestion, ranked: readonly ScoredCandidate[]): number {
  const best = ranked.slice(0, 3);
  const isCounted = isThingTold(question, ranked.slice(0, 1));
  const lacks = [
    isNewsToAll(question, best) ? 0.1 : 0,
    namesStranger(question, best) ? 0.6 : 0,
    isRoleTold(question, best) ? 0 : isRelative(question) ? 0.75 : 0.25,
    isCounted ? 0 : hasUnit(question) ? NEVER : isAnyCounted(question, best) ? 0.55 : 0.9,
    isMeasuredTold(question, best) ? 0 : 0.6,
    isStateTold(question, best) ? 0 : 0.9,
    isDenialTold(question, best[0]) ? 0 : NEVER,
    isPredicateTold(question, best) || (isCounted && hasUnit(question)) ? 0 : forPredicate(question),
    best[0] && (isAnothersDeed(question, best[0]) || isAnotherOfItsKind(question, best[0])) ? 0.95 : 0,
    isOfAnotherAffair(question, ranked) ? 0.25 : 0,
    isCalledNowhere(question, best) ? 0.9 : 0,
    isKindMissing(question, best) ? 0.6 : 0,
    isNewcomerMissing(question, best) || isOnlyAbout(question, best, partOfName(question.text)) ? 0.9 : 0,
  ];
  return Math.max(isCollection(ranked) ? 0.1 : 0.4, together(lacks));
}

/** "Welche Waffen lieferte er nicht?" is not answered by those that he did. */
const isDenialTold = ({ type, text }: AskedQuestion, best: ScoredCandidate | undefined): boolean =>
  best === undefined ||
  type === "polar" ||
  !asksForWhatIsNot(text) ||
  isNegated(best.candidate.passage.passage.text) ||
  clauses(best.candidate.sentence.text).some(({ predicate }) => isLacking(predicate?.lemma ?? ""));

/** By its own clause: not "der Anteil der Kinder, die nicht schwimmen", nor "nicht nur". */
function asksForWhatIsNot(text: string): boolean {
  const [asked] = clauses(text);
  return (
    asked !== undefined &&
    polarity(asked, [asked]).cue === "nicht" &&
    !/(?<!\p{L})nicht (?:nur|allein|zuletzt)(?!\p{L})/iu.test(text)
  );
}

/** "Ist er zufrieden?" is open where nobody tells how he is, in other words or by the contrary. */
const isStateTold = ({ type, text, words, predicate }: AskedQuestion, best: readonly ScoredCandidate[]): boolean =>
  type !== "polar" ||
  predicate !== undefined ||
  !asksForState.test(text) ||
  words.every(
    ({ text: word, isLight }, i) =>
      isLight || !/^\p{Ll}/u.test(word) || best.some(({ matches }) => (matches[i] ?? 0) >= KINDRED),
  );

const asksForState = /^\s*(?:und )?(?:ist|sind|war|waren)\s/iu;

/** What lacks two things must be the surer. */
const together = (lacks: readonly number[]): number =>
  Math.max(...lacks, 1 - lacks.reduce((product, lack) => product * (1 - lack), 1));

/** No sentence answers "Wie alt ist …" without an age, or "Wie viel verdient …" without money. */
const NEVER = 1.01;

/**
 * What the verb asks for where nobody tells it: the more, the less else the question says. Read off what XQuAD-de-a and MLQA-de-dev give
 * up for it with all texts and without their own: of questions for a person below 0.6 it silences 30 of 33 that have no answer, and 2 of 154 that do.
 */
const forPredicate = ({ type, text, words, predicate }: AskedQuestion): number =>
  predicate !== undefined && eventless.has(predicate)
    ? 0
    : asksWhy.test(text)
      ? 0.85
      : (type === "date" || type === "duration") && words.length <= FEW
        ? 0.97
        : (ofPredicate[type] ?? 0);

const ofPredicate: Partial<Readonly<Record<QuestionType, number>>> = {
  person: 0.6,
  manner: 0.5,
  date: 0.5,
  duration: 0.5,
  reason: 0.5,
  quantity: 0.4,
};

/** Verbs that say little of an event that a noun names already: "Wann fand die Wahl statt?" */
const eventless: ReadonlySet<string> = new Set(
  "stattfinden stammen beginnen entstehen dauern erfolgen verlaufen ablaufen passieren geschehen nennen bezeichnen befinden bestehen lauten"
    .split(" ")
    .map(stem),
);

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
