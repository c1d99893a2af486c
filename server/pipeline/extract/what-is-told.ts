import { fold } from "#german/normalise.ts";
import { countsAsked, holdsAnswer } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { AskedWord } from "./asked-word.ts";
import { partsOf } from "./candidates.ts";
import { PART } from "./match-words.ts";
import { isPredicateTold, KINDRED } from "./premise.ts";
import type { ReadSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** A count of something else is no answer to "Wie viele Einwohner …", nor a count to "Was kostet …" or "Wie alt ist …"; other money and shares are known by their unit. */
export function isThingTold(question: AskedQuestion, best: readonly ScoredCandidate[]): boolean {
  const { thing, unit, words } = question;
  if (hasUnit(question))
    return best.some((one) => partsOf(one.candidate).some((sentence) => countsAsked(question, sentence) === 1));
  const at = words.findIndex(({ stem }) => stem === thing);
  return (
    unit !== undefined ||
    at < 0 ||
    best.some(
      (one) =>
        (one.matches[at] ?? 0) > 0.5 ||
        one.candidate.sentence.stems.has(thing ?? "") ||
        partsOf(one.candidate).some((sentence) => namesKindOf(words[at], sentence)),
    ) ||
    (anybody.test(words[at]?.text ?? "") && isPredicateTold(question, best))
  );
}

/** "Wie viele Otter …": "60 Fischotter". Told by the words: the stem of "Otter" is too short to be told from an ending. */
const namesKindOf = (word: AskedWord | undefined, { content }: ReadSentence): boolean =>
  word !== undefined && word.folded.length > 4 && content.some(({ folded }) => folded.endsWith(word.folded));

/** "Wie viele Leute arbeiten …" counts whoever does so: "140 Beschäftigte". */
const anybody = /^(?:leute|menschen|personen)$/iu;

/** "Wie hoch ist der Mindestlohn …": what is measured has to be named, by a kindred word at least. */
export function isMeasuredTold({ text, words }: AskedQuestion, best: readonly ScoredCandidate[]): boolean {
  const measured = askedMeasure.exec(text)?.[1];
  const at = words.findIndex((word) => word.text === measured);
  return at < 0 || best.some(({ matches }) => (matches[at] ?? 0) >= KINDRED);
}

const askedMeasure =
  /[Ww]ie (?:alt|hoch|groß|gross|lang|breit|tief|weit|schwer|schnell|stark) (?:ist|war|sind|waren|liegt|lag) (?:\p{Ll}+ ){0,4}(\p{Lu}\p{L}+)/u;

/** "Wie hoch ist das Bußgeld", "Wie schwer ist der Hund": whether one of the best tells money, or a weight, in the article of the first. */
export const isUnitTold = ({ unit, said }: AskedQuestion, best: readonly ScoredCandidate[]): boolean =>
  unit?.kind !== "measured" ||
  best.some(
    ({ candidate }) =>
      candidate.passage.article.id === best[0]?.candidate.passage.article.id &&
      partsOf(candidate).some(({ quantities }) =>
        quantities.some((told) => unit.fits(told.unit) && !said.has(fold(told.text))),
      ),
  );

/** Whether only a figure of one unit can answer. */
export const hasUnit = ({ unit }: AskedQuestion): boolean => unit?.kind === "certain";

/**
 * "Wer ist Rupps Frau?", "Wer ist der Verteidigungsminister?": of a relative the very word has to be told, and of an office more than its first part, for
 * who speaks of defence is no minister; "der Minister" may be.
 */
export function isRoleTold(question: AskedQuestion, best: readonly ScoredCandidate[]): boolean {
  const role = roleIn(question);
  const at = question.words.findIndex((word) => word.text.toLowerCase() === role);
  if (role === undefined || at < 0) return true;
  const asked = fold(role);
  const isKin = isRelative(question);
  const isInPart = Math.max(...best.map(({ matches }) => matches[at] ?? 0)) === PART;
  return (
    !(isKin || isInPart) ||
    best.some((one) =>
      partsOf(one.candidate).some(({ content }) =>
        content.some(({ folded }) => folded.endsWith(asked) || (!isKin && folded.length > 3 && asked.endsWith(folded))),
      ),
    )
  );
}

/** Whether somebody's relative is asked for. */
export const isRelative = (question: AskedQuestion): boolean => kin.test(roleIn(question) ?? "");

const roleIn = ({ text }: AskedQuestion): string | undefined => askedRole.exec(text)?.[1]?.toLowerCase();

/**
 * Whether the best shows a new time or figure where one is asked for, and a name where it is who somebody's trainer or captain is. Of strangers' questions to news that were answered without a time or
 * figure two were answered rightly, and ten have no answer (27.11.2026).
 */
export const isKindShown = (question: AskedQuestion, best: ScoredCandidate | undefined): boolean =>
  best === undefined ||
  !(SHOWN.has(question.type) || (question.type === "person" && roleIn(question) !== undefined)) ||
  partsOf(best.candidate).some((sentence) => holdsAnswer(question, sentence) >= HALF);

const SHOWN: ReadonlySet<string> = new Set(["date", "duration", "quantity"]);
const HALF = 0.5;

/** Whether one of the best can hold the kind of answer that is asked for; true for kinds no text shows. */
export const isTypeTold = (question: AskedQuestion, best: readonly ScoredCandidate[]): boolean =>
  !NEEDS_TYPE.has(question.type) ||
  best.some((one) => partsOf(one.candidate).some((sentence) => holdsAnswer(question, sentence) > 0));

const NEEDS_TYPE: ReadonlySet<string> = new Set(["date", "duration", "person", "place"]);

const askedRole =
  /(?:wie (?:heiß|heiss|hieß|hiess)(?:t|en)?|wer (?:ist|war)) (?:der|die|das|seine?|ihre?|\p{L}{2,}s) (\p{L}+)/iu;

const kin =
  /^(?:(?:ehe)?(?:frau|mann|partner(?:in)?)|gatt(?:e|in)|tochter|sohn|kind(?:er)?|bruder|schwester|mutter|vater|eltern|gro(?:ß|ss)(?:mutter|vater)|onkel|tante|enkel(?:in)?|neffe|nichte|cousine?)$/iu;
