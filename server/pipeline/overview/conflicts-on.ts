import type { Conflict } from "#domain/conflict.ts";
import type { OutcomeKind } from "#domain/outcome-kind.ts";
import { outcomes } from "#german/outcomes.ts";
import { quantities } from "#german/quantities.ts";
import { questionType } from "#german/question-type.ts";
import { stem } from "#german/stems.ts";
import { type AskedQuestion, readQuestion } from "../extract/asked-question.ts";
import { askedUnit } from "../extract/asked-unit.ts";
import type { AskedWord } from "../extract/asked-word.ts";
import { flowFit } from "../extract/flow-fit.ts";
import { matchWords } from "../extract/match-words.ts";
import { type ReadSentence, readSentence } from "../extract/read-sentence.ts";

/**
 * The conflicts that a topic names ("Zahl der Verletzten?", "Wann die Arbeiten begannen?"), closest first: two of their positions hold its words,
 * and they are of its kind.
 */
export function conflictsOn(topic: string, conflicts: readonly Conflict[]): readonly Conflict[] {
  const bare = topic.replace(kindWords, "");
  const question = readQuestion(/\p{L}/u.test(bare) ? bare : topic, () => 1);
  const flow = flowFit(question);
  const fates = outcomes(topic).map(({ kind }) => kind);
  const near = conflicts.filter(kindAsked(topic)).flatMap((conflict) => {
    const about = readSentence(conflict.about);
    const shares = conflict.positions.map(({ statement }) => {
      const told = readSentence(statement);
      const isOther = flow(told) < 0 || !isFateOf(fates, question, statement);
      return isOther ? 0 : share(question.words, [told, about]);
    });
    const [best = 0, second = 0] = shares.sort((a, b) => b - a);
    return best >= TOLD && second >= TOUCHED ? { conflict, share: best + second } : [];
  });
  near.sort((a, b) => b.share - a.share);
  return near.filter((one) => one.share >= NEARLY * (near[0]?.share ?? 0)).map(({ conflict }) => conflict);
}

/** Share of the topic's words that are told; what befell people is compared by its kind. */
function share(asked: readonly AskedWord[], told: readonly ReadSentence[]): number {
  const words = asked.filter(({ text }) => outcomes(text).length === 0);
  if (words.length === 0) return asked.length > 0 ? 1 : 0;
  return matchWords({ words }, told).reduce((sum, one) => sum + one, 0) / words.length;
}

/** Who asks for the fallen asks not for the sent; "Verluste" are killed or wounded, and "die gefallenen Helfer" are told by their word alone. */
function isFateOf(asked: readonly OutcomeKind[], { words }: AskedQuestion, statement: string): boolean {
  const told = outcomes(statement);
  if (asked.length > 0) return told.some(({ kind }) => asked.some((one) => one.includes(kind) || kind.includes(one)));
  const named = told.flatMap(({ start, end }) => statement.slice(start, end).split(" ").map(stem));
  return told.length === 0 || words.some((word) => named.includes(word.stem));
}

/** Tells which conflicts are of the kind that a topic asks for; all where it shows none. */
function kindAsked(topic: string): (conflict: Conflict) => boolean {
  const type = questionType(topic);
  if (type === "date" || topic.search(time) >= 0) return titled(/^(?:Beginn|Tag|Jahr|Uhrzeit|Ende)\b/);
  if (type === "reason" || topic.search(cause) >= 0) return titled(/^Ursache\b/);
  if (type === "person" || type === "place")
    return ({ positions }) => positions.every(({ value = "" }) => quantities(value).length === 0);
  if (type !== "quantity" && topic.search(figure) < 0) return () => true;
  const unit = askedUnit(topic, "quantity");
  return ({ positions }) =>
    positions.every(({ value = "" }) => {
      const [found] = quantities(value);
      return found !== undefined && (unit === undefined || unit.fits(found.unit));
    });
}

const titled =
  (titles: RegExp) =>
  ({ about }: Conflict): boolean =>
    titles.test(about);

const alone = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "giu");

const TIMES = "(?:beginn|ende|zeitpunkt|datum|termin)(?:e?s)?";
const FIGURES = "zahl|zahlen|höhe|menge|kosten|preise?s?|umfang|größe|dauer|werte?s?";
const time = alone(TIMES);
const cause = alone("\\p{L}*ursachen?|grund(?:es)?|gründen?");
const figure = alone(`\\p{L}*(?:${FIGURES})|alter`);

/** What says only what kind of thing is told of the topic. */
const kindWords = alone(`${TIMES}|(?:an)?(?:${FIGURES})|angaben?`);

/** Shares of the topic's words that one position and another one have to tell, and how near to the closest conflict others have to come. */
const TOLD = 0.6;
const TOUCHED = 0.3;
const NEARLY = 0.8;
