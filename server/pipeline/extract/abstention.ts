import { timeMentions } from "#german/time-mentions.ts";
import type { Draft } from "../ports.ts";
import { holdsAnswer } from "./answer-type.ts";
import { answerable } from "./answerable.ts";
import type { AskedQuestion, AskedWord } from "./asked-question.ts";
import { readSentence } from "./candidates.ts";
import { namesOtherCountry } from "./fit-the-question.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { featureNames } from "./sentence-features.ts";
import { timeFit } from "./times-of.ts";
import { sourceNote } from "./with-source.ts";

/** The word that there is no answer, with its reason, or undefined where the best candidates bear one. */
export function abstention(question: AskedQuestion, ranked: readonly ScoredCandidate[]): Draft | undefined {
  const [best] = ranked;
  if (!best || question.words.length === 0 || isForeign(question, best))
    return { type: "abstention", code: "off-topic" };
  if (
    !isElsewhere(question, best) &&
    !asksForMore(question, best) &&
    answerable(question, ranked) >= needed(question, ranked)
  )
    return undefined;
  if (!presupposes(question) || !isAboutTheSame(question, best)) return { type: "abstention", code: "no-evidence" };
  return { type: "abstention", code: "false-premise", message: whatIsSaid(ranked) };
}

/**
 * The model was fitted on as many questions without an answer as with one. That fits one text alone; a reader who asks a whole collection
 * mostly asks what it holds: at seven to one a probability of 0.12 becomes one of 0.5, at three to two, where the question takes for granted
 * what no sentence tells, 0.4. "Warum" whose verb nobody tells asks for proof.
 */
const needed = (question: AskedQuestion, ranked: readonly ScoredCandidate[]): number => {
  const isCollection = new Set(ranked.map(({ candidate }) => candidate.passage.article.id)).size > 1;
  if (asksWhy.test(question.text) && !isPredicateTold(question, ranked.slice(0, 3))) return 0.85;
  if (!isCollection) return 0.5;
  return isBorneOut(question, ranked) ? 0.12 : 0.4;
};

/** What the question takes for granted is told by one of the best candidates, and they hold the kind of answer it asks for. */
function isBorneOut(question: AskedQuestion, ranked: readonly ScoredCandidate[]): boolean {
  const best = ranked.slice(0, 3);
  const isTold = (i: number): boolean => best.some(({ matches }) => (matches[i] ?? 0) > 0.5);
  if (presupposes(question) && !isPredicateTold(question, best)) return false;
  const role = askedRole.exec(question.text)?.[1]?.toLowerCase();
  if (question.words.some(({ text }, i) => text.toLowerCase() === role && !isTold(i))) return false;
  return !NEEDS_TYPE.has(question.type) || best.some(({ candidate }) => holdsAnswer(question, candidate.sentence) > 0);
}

/** The verb itself, or for verbs taken apart ("trat … zurück") their whole. */
function isPredicateTold({ predicate, words }: AskedQuestion, best: readonly ScoredCandidate[]): boolean {
  if (predicate === undefined) return true;
  if (best.some(({ candidate }) => candidate.sentence.stems.has(predicate))) return true;
  const at = words.findIndex(({ verb, stem }) => verb === predicate || stem === predicate);
  return at >= 0 && best.some(({ matches }) => (matches[at] ?? 0) > 0.5);
}

const asksWhy = /^(?:und )?(?:warum|weshalb|wieso|weswegen|why)(?!\p{L})/iu;

/** "Wie heißt die Trainerin", "Wer ist der Autor": without a word for that, no name is an answer. */
const askedRole = /(?:wie (?:heiß|heiss|hieß|hiess)(?:t|en)?|wer (?:ist|war)) (?:der|die|das|seine?|ihre?) (\p{L}+)/iu;

const NEEDS_TYPE: ReadonlySet<string> = new Set(["date", "duration", "person", "place"]);

/** Less than this share of the words is known to the collection or met by the best candidate. */
const FOREIGN = 0.34;

function isForeign({ words }: AskedQuestion, best: ScoredCandidate): boolean {
  const isMet = (word: AskedWord, i: number): boolean => word.known || (best.matches[i] ?? 0) > 0;
  const telling = words.filter(({ text }) => !/^\d/.test(text));
  const known = words.filter((word, i) => !/^\d/.test(word.text) && isMet(word, i)).length;
  return (
    known < FOREIGN * telling.length && !words.some((word, i) => word.country !== undefined && best.matches[i] === 1)
  );
}

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

/** A yes/no question stands and falls with each thing it names: one that the best passage does not know leaves it open. */
function asksForMore({ type, words }: AskedQuestion, { candidate, matches }: ScoredCandidate): boolean {
  const around = readSentence(`${candidate.passage.article.title}\n${candidate.passage.passage.text}`);
  return (
    type === "polar" &&
    words.some((word, i) => /^\p{Lu}/u.test(word.text) && (matches[i] ?? 0) < 0.8 && !around.stems.has(word.stem))
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
  const met = named.filter((match) => match > 0).length;
  return met >= 0.5 * named.length && met >= 1 && question.words.length > 2;
};

/** What the articles do say of the things that the question names, in their words. */
function whatIsSaid(ranked: readonly ScoredCandidate[]): string {
  const said = ({ features }: ScoredCandidate): number => features[featureNames.indexOf("ownWords")] ?? 0;
  const closest = [...ranked.slice(0, CLOSE)].sort((a, b) => said(b) - said(a))[0];
  const premise = "Was die Frage voraussetzt, steht nicht in den Artikeln.";
  if (!closest || said(closest) < NEAR) return premise;
  const note = sourceNote(closest.candidate.passage.article);
  return `${premise} Am nächsten kommt dem${note === undefined ? "" : ` (${note})`}: „${inner(closest.candidate.sentence.text)}“`;
}

/** A sentence that says less of the question than this has nothing to do with it. */
const NEAR = 0.4;
/** Further down nothing comes close any more. */
const CLOSE = 12;

/** Quotation marks inside a quotation are single. */
const inner = (text: string): string => text.replace(/[„"]/g, "‚").replace(/[“”]/g, "‘");
