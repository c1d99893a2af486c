import { clauses } from "#german/clauses.ts";
import { isLacking } from "#german/lacking-verbs.ts";
import { names } from "#german/names.ts";
import { polarity } from "#german/polarity.ts";
import { stem } from "#german/stems.ts";
import { isAnotherOfItsKind, isNewcomerMissing, isOnlyAbout } from "./another-affair.ts";
import { isCalledNowhere, isKindMissing, isOnlyMentioned } from "./asked-name.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { isHardlyTold, isOpen } from "./asks-for-more.ts";
import { isAnothersDeed } from "./contradicted-premise.ts";
import { isNegated } from "./is-negated.ts";
import { namedKind } from "./kind-fit.ts";
import { isKindInClause } from "./kind-in-clause.ts";
import { isKindNamed } from "./named-kind.ts";
import { partOfName } from "./part-of-name.ts";
import { isPredicateTold } from "./premise.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { situationOf } from "./situation.ts";
import { hasUnit, isKindShown, isMeasuredTold, isRoleTold, isThingTold, isUnitTold } from "./what-is-told.ts";

/**
 * How likely an answer must be for what the best candidates lack of it, 0 where they lack nothing, above 1 where no sentence can be one: too rare in any set of questions to
 * learn from.
 */
export function neededFor(question: AskedQuestion, ranked: readonly ScoredCandidate[]): number {
  const best = ranked.slice(0, 3);
  const [first] = best;
  const isNews = situationOf(ranked) === "articles";
  const isCounted = isThingTold(question, ranked.slice(0, 1));
  if (
    (!isCounted && hasUnit(question)) ||
    !isUnitTold(question, best) ||
    !isDenialTold(question, first) ||
    (first !== undefined && (isOpen(question, first) || namedKind(question)?.(first.candidate) === false))
  )
    return NEVER;
  if (first !== undefined && isKindNamed(question, first)) return 0;
  if (
    !isRoleTold(question, best) ||
    isNewcomerMissing(question, best) ||
    isCalledNowhere(question, best) ||
    (isNews && isOnlyMentioned(question, best)) ||
    isOnlyAbout(question, best, partOfName(question.text)) ||
    isAskedOfAnotherCountry(question, first) ||
    (first !== undefined && (isAnothersDeed(question, first) || isAnotherOfItsKind(question, first)))
  )
    return SURE;
  if (
    (isDayOfDeed(question) && !isPredicateTold(question, best)) ||
    (first !== undefined && isHardlyTold(question, first))
  )
    return isNews ? LIKELY : SURE;
  if (!isCounted || (isNews && question.type === "quantity" && !isKindInClause(question, best))) return COUNTED;
  const isUnlikely =
    (isNews && !isKindShown(question, first)) || !isMeasuredTold(question, best) || isKindMissing(question, best);
  return isUnlikely ? LIKELY : 0;
}

/** No sentence answers "Wie alt ist …" without an age, or "Wie viel verdient …" without money. */
const NEVER = 1.01;
const SURE = 0.9;
/** A figure of something else, or of another clause than all that is asked for, hardly ever answers "Wie viele Panzer …": of .5, .6, .7 and .85 this one lets most questions come out right, crosswise (28.11.2026). */
const COUNTED = 0.7;
/** Of .45, .5, .55 and .6 the one that lets most of 1,895 strangers' questions come out right, by weights that their article had no part in (28.11.2026). */
const LIKELY = 0.6;

/** "Welche Waffen lieferte er nicht?" is not answered by those that he did; why something did not happen, may be told without a word for not. */
const isDenialTold = ({ type, text }: AskedQuestion, best: ScoredCandidate | undefined): boolean =>
  best === undefined ||
  type === "polar" ||
  type === "reason" ||
  !asksForWhatIsNot(text) ||
  isNegated(best.candidate.passage.passage.text) ||
  undone.test(best.candidate.passage.passage.text) ||
  clauses(best.candidate.sentence.text).some(({ predicate }) => isLacking(predicate?.lemma ?? ""));

/** "Hat Portugal Retter geschickt?" is not answered by Spain's, nor by nobody's. */
const isAskedOfAnotherCountry = ({ type, words }: AskedQuestion, best: ScoredCandidate | undefined): boolean =>
  type === "polar" &&
  best !== undefined &&
  words.some(({ country }, i) => country !== undefined && best.matches[i] === 0);

/** "Unvollendet", "alle mit Ausnahme von Pskow"; "unterstützt" and "Universität" deny nothing. */
const undone =
  /(?<!\p{L})(?:[Uu]n(?!ter|bedingt|iversit)\p{Ll}{4,}t(?:e[nmrs]?)?|Ausnahmen?|[Aa]usgenommen|[Aa]ußer)(?!\p{L})/u;

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
const isDayOfDeed = ({ type, words, predicate, text }: AskedQuestion): boolean =>
  (type === "date" || type === "duration") &&
  words.length - names(text).reduce((sum, { text: name }) => sum + name.split(/[\s-]/).length - 1, 0) <= FEW &&
  predicate !== undefined &&
  !eventless.has(predicate);

const FEW = 3;

/** Verbs that say little of an event that a noun names already: "Wann fand die Wahl statt?" */
const eventless: ReadonlySet<string> = new Set(
  "stattfinden stammen beginnen entstehen dauern erfolgen verlaufen ablaufen passieren geschehen nennen bezeichnen befinden bestehen lauten"
    .split(" ")
    .map(stem),
);
