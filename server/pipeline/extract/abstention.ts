import { innerQuotes } from "#german/inner-quotes.ts";
import { timeMentions } from "#german/time-mentions.ts";
import type { Draft } from "../ports.ts";
import { isAnswerable } from "./answerable.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { AskedWord } from "./asked-word.ts";
import { isDenied, isTheOtherWayRound } from "./contradicted-premise.ts";
import { namesOtherCountry } from "./fit-the-question.ts";
import { isAboutTheSame, presupposes } from "./premise.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { featureOf } from "./sentence-features.ts";
import { untoldSpeaker } from "./speaker-fit.ts";
import { isOfOtherTime } from "./times-of.ts";
import { isPremiseTold } from "./told-premise.ts";
import { sourceNote } from "./with-source.ts";

/** The word that there is no answer, with its reason, or undefined where the best candidates bear one. */
export function abstention(question: AskedQuestion, ranked: readonly ScoredCandidate[]): Draft | undefined {
  const [best] = ranked;
  if (!best || isSmallTalk(question) || isForeign(question, best)) return { type: "abstention", code: "off-topic" };
  const silent = untoldSpeaker(question, ranked);
  if (silent !== undefined)
    return {
      type: "abstention",
      code: "no-evidence",
      message: `Eine Äußerung von ${silent} war in den Artikeln nicht zu finden.`,
    };
  const isContradicted =
    isElsewhere(question, best, ranked) ||
    isTheOtherWayRound(question, best) ||
    (presupposes(question) && isDenied(question, best));
  if (!isContradicted && isAnswerable(question, ranked)) return undefined;
  if (!presupposes(question) || !isAboutTheSame(question, best) || (!isContradicted && isPremiseTold(question, ranked)))
    return { type: "abstention", code: "no-evidence" };
  return { type: "abstention", code: "false-premise", message: whatIsSaid(ranked) };
}

/** Nothing is asked: no word that names anything, or a greeting or thanks without a question. */
const isSmallTalk = ({ text, words }: AskedQuestion): boolean =>
  words.length === 0 || (!text.includes("?") && words.length <= 3 && greeting.test(text));

const greeting =
  /^\s*(?:danke|vielen dank|hallo|hi|hey|moin|servus|guten (?:tag|morgen|abend)|grüß|tschüs|auf wiedersehen|super|toll|ok|okay|prima|thanks|thank you|hello)(?!\p{L})/iu;

/** Less than this share of the words is known to the collection or met by the best candidate. */
const FOREIGN = 0.3;

function isForeign({ words }: AskedQuestion, best: ScoredCandidate): boolean {
  const isMet = (word: AskedWord, i: number): boolean => word.known || (best.matches[i] ?? 0) > 0;
  const telling = words.filter(({ text }) => !/^\d/.test(text));
  const known = words.filter((word, i) => !/^\d/.test(word.text) && isMet(word, i)).length;
  return (
    known < FOREIGN * telling.length && !words.some((word, i) => word.country !== undefined && best.matches[i] === 1)
  );
}

/** The best candidate speaks of another country, or of another time in an article whose date is known. */
function isElsewhere(question: AskedQuestion, best: ScoredCandidate, ranked: readonly ScoredCandidate[]): boolean {
  const { publishedAt } = best.candidate.passage.article;
  if (namesOtherCountry(question, best, ranked)) return true;
  return (
    publishedAt !== undefined && timeMentions(question.text).some((time) => isOfOtherTime(best.candidate, time, "any"))
  );
}

/** What the articles do say of the things that the question names, in their words; what was not found may still be told in words that nothing knows. */
function whatIsSaid(ranked: readonly ScoredCandidate[]): string {
  const said = (one: ScoredCandidate): number => featureOf("ownWords", one);
  const closest = [...ranked.slice(0, CLOSE)].sort((a, b) => said(b) - said(a))[0];
  const premise = "Was die Frage voraussetzt, war in den Artikeln nicht zu finden.";
  if (!closest || said(closest) < NEAR) return premise;
  const note = sourceNote(closest.candidate.passage.article);
  return `${premise} Am nächsten kommt dem${note === undefined ? "" : ` (${note})`}: „${innerQuotes(closest.candidate.sentence.text)}“`;
}

/** A sentence that says less of the question than this has nothing to do with it. */
const NEAR = 0.4;
/** Further down nothing comes close any more. */
const CLOSE = 12;
