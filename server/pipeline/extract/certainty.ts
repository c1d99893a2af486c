import { clauses } from "#german/clauses.ts";
import { isLacking } from "#german/lacking-verbs.ts";
import { names } from "#german/names.ts";
import { polarity } from "#german/polarity.ts";
import { stem } from "#german/stems.ts";
import { isAnotherOfItsKind, isNewcomerMissing, isOnlyAbout } from "./another-affair.ts";
import { isCalledNowhere, isKindMissing } from "./asked-name.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { isOpen } from "./asks-for-more.ts";
import { isAnothersDeed } from "./contradicted-premise.ts";
import { isNegated } from "./is-negated.ts";
import { partOfName } from "./part-of-name.ts";
import { isPredicateTold, KINDRED } from "./premise.ts";
import { articleMatches } from "./same-article.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { hasUnit, isAnyCounted, isMeasuredTold, isRelative, isRoleTold, isThingTold } from "./what-is-told.ts";

/** The probability that an answer needs where the best candidates lack what it must have, whatever else they say; 0 where they lack nothing, above 1 where no sentence can be one. */
export function neededFor(question: AskedQuestion, ranked: readonly ScoredCandidate[]): number {
  const best = ranked.slice(0, 3);
  const isCounted = isThingTold(question, ranked.slice(0, 1));
  const lacks = [
    namesStranger(question, best) ? 0.6 : 0,
    isRoleTold(question, best) ? 0 : isRelative(question) ? 0.75 : 0.25,
    isCounted ? 0 : hasUnit(question) ? NEVER : isAnyCounted(question, best) ? 0.55 : 0.9,
    isMeasuredTold(question, best) ? 0 : 0.6,
    isStateTold(question, best) ? 0 : 0.9,
    isDenialTold(question, best[0]) ? 0 : NEVER,
    best[0] && isOpen(question, best[0], articleMatches(question, ranked)) ? NEVER : 0,
    isDayOfDeed(question) && !isPredicateTold(question, best) ? 0.97 : 0,
    best[0] && (isAnothersDeed(question, best[0]) || isAnotherOfItsKind(question, best[0])) ? 0.95 : 0,
    isCalledNowhere(question, best) ? 0.9 : 0,
    isKindMissing(question, best) ? 0.6 : 0,
    isNewcomerMissing(question, best) || isOnlyAbout(question, best, partOfName(question.text)) ? 0.9 : 0,
  ];
  return together(lacks);
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

/** "Wann wurde der Turm gebaut?": of so short a question a sentence that does not tell the deed tells but the thing, and some day or other. */
const isDayOfDeed = ({ type, words, predicate }: AskedQuestion): boolean =>
  (type === "date" || type === "duration") &&
  words.length <= FEW &&
  predicate !== undefined &&
  !eventless.has(predicate);

const FEW = 3;

/** Verbs that say little of an event that a noun names already: "Wann fand die Wahl statt?" */
const eventless: ReadonlySet<string> = new Set(
  "stattfinden stammen beginnen entstehen dauern erfolgen verlaufen ablaufen passieren geschehen nennen bezeichnen befinden bestehen lauten"
    .split(" ")
    .map(stem),
);

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

/** A person or place of which no article ever speaks. */
const namesStranger = ({ text, words }: AskedQuestion, best: readonly ScoredCandidate[]): boolean =>
  names(text).some(({ kind, text: name }) => {
    const parts = words.flatMap((word, i) => (name.includes(word.text) ? [{ known: word.known, i }] : []));
    return (
      (kind === "person" || kind === "place") &&
      parts.length > 0 &&
      parts.every(({ known, i }) => !known && best.every(({ matches }) => (matches[i] ?? 0) < 0.5))
    );
  });
