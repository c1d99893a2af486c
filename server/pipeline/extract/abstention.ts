import { timeMentions } from "#german/time-mentions.ts";
import type { Draft } from "../ports.ts";
import { answerable } from "./answerable.ts";
import type { AskedQuestion, AskedWord } from "./asked-question.ts";
import { namesOtherCountry } from "./fit-the-question.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { timeFit } from "./times-of.ts";
import { sourceNote } from "./with-source.ts";

/** The word that there is no answer, with its reason, or undefined where the best candidates bear one. */
export function abstention(question: AskedQuestion, ranked: readonly ScoredCandidate[]): Draft | undefined {
  const [best] = ranked;
  if (!best || question.words.length === 0 || isForeign(question, best))
    return { type: "abstention", code: "off-topic" };
  if (!isElsewhere(question, best) && answerable(question, ranked) >= SURE_ENOUGH) return undefined;
  if (!presupposes(question) || !isAboutTheSame(question, best)) return { type: "abstention", code: "no-evidence" };
  return { type: "abstention", code: "false-premise", message: whatIsSaid(question, best) };
}

/** Where false answers and missed ones weigh about the same on the dev sets. */
const SURE_ENOUGH = 0.5;

/** Less than this share of what the question names is known to the collection or met by the best candidate. */
const FOREIGN = 0.34;

function isForeign(question: AskedQuestion, best: ScoredCandidate): boolean {
  const all = question.words.reduce((sum, { weight }) => sum + weight, 0);
  const known = question.words.reduce(
    (sum, word, i) => sum + (isKnown(word) || (best.matches[i] ?? 0) > 0 ? word.weight : 0),
    0,
  );
  return (
    known < FOREIGN * all &&
    !question.words.some((word, i) => word.country !== undefined && (best.matches[i] ?? 0) === 1)
  );
}

const isKnown = ({ known }: AskedWord): boolean => known;

/** The best candidate speaks of another country, or of another time in an article whose date is known. */
function isElsewhere(question: AskedQuestion, { candidate }: ScoredCandidate): boolean {
  const { publishedAt } = candidate.passage.article;
  if (namesOtherCountry(question, candidate)) return true;
  const around = `${candidate.passage.passage.text}\n${candidate.passage.article.title}`;
  return (
    publishedAt !== undefined &&
    timeMentions(question.text).some(
      (time) =>
        timeFit(candidate.text, publishedAt, time) === "contradicts" &&
        timeFit(around, publishedAt, time) === "contradicts",
    )
  );
}

/** "Warum", "wann", "wie" take for granted that it happened. */
const presupposes = ({ type }: AskedQuestion): boolean =>
  type === "reason" || type === "date" || type === "manner" || type === "duration";

/** All that the question names by a capital is met: only what it says of it is not. */
const isAboutTheSame = (question: AskedQuestion, { matches }: ScoredCandidate): boolean => {
  const named = question.words.flatMap((word, i) =>
    word.country !== undefined || /^\p{Lu}/u.test(word.text) ? [matches[i] ?? 0] : [],
  );
  return named.length > 0 && named.filter((match) => match > 0).length >= 0.5 * named.length;
};

/** What the articles do say, in their words. */
function whatIsSaid(_question: AskedQuestion, { candidate }: ScoredCandidate): string {
  const note = sourceNote(candidate.passage.article);
  const where = note === undefined ? "In den Artikeln" : `In den Artikeln (${note})`;
  return `Was die Frage voraussetzt, steht nicht in den Artikeln. ${where} heißt es dazu nur: „${inner(candidate.text)}“`;
}

/** Quotation marks inside a quotation are single. */
const inner = (text: string): string => text.replace(/[„"]/g, "‚").replace(/[“”]/g, "‘");
