import { innerQuotes } from "#german/inner-quotes.ts";
import { timeMentions } from "#german/time-mentions.ts";
import type { Draft } from "../ports.ts";
import { answerable } from "./answerable.ts";
import type { AskedQuestion, AskedWord } from "./asked-question.ts";
import { type ReadSentence, readSentence } from "./candidates.ts";
import { needed } from "./certainty.ts";
import { isDenied, isTheOtherWayRound } from "./contradicted-premise.ts";
import { namesOtherCountry } from "./fit-the-question.ts";
import { partOfName } from "./part-of-name.ts";
import { isAboutTheSame, presupposes } from "./premise.ts";
import { type ArticleMatches, articleMatches } from "./same-article.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { featureNames } from "./sentence-features.ts";
import { timeFit } from "./times-of.ts";
import { sourceNote } from "./with-source.ts";

/** The word that there is no answer, with its reason, or undefined where the best candidates bear one. */
export function abstention(question: AskedQuestion, ranked: readonly ScoredCandidate[]): Draft | undefined {
  const [best] = ranked;
  if (!best || isSmallTalk(question) || isForeign(question, best)) return { type: "abstention", code: "off-topic" };
  if (
    !isElsewhere(question, best, ranked) &&
    !asksForMore(question, best, articleMatches(question, ranked)) &&
    !isTheOtherWayRound(question, best) &&
    !(presupposes(question) && isDenied(question, best)) &&
    answerable(question, ranked) >= needed(question, ranked)
  )
    return undefined;
  if (!presupposes(question) || !isAboutTheSame(question, best)) return { type: "abstention", code: "no-evidence" };
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
function isElsewhere(
  question: AskedQuestion,
  { candidate }: ScoredCandidate,
  ranked: readonly ScoredCandidate[],
): boolean {
  const { publishedAt } = candidate.passage.article;
  if (namesOtherCountry(question, candidate, ranked)) return true;
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

/**
 * A yes/no question stands and falls with each thing it names, unless it only gives a choice ("mehr oder weniger"): one that the best passage does not
 * know leaves it open. Beside the sentence that tells the deed itself a thing may be named anywhere in the article, but no country and no
 * name; beside one that does not, it must be named in the sentence.
 */
function asksForMore(question: AskedQuestion, best: ScoredCandidate, ofArticle: ArticleMatches): boolean {
  const { type, text, words, predicate } = question;
  if (type !== "polar" || /(?<!\p{L})oder(?!\p{L})/iu.test(text)) return false;
  const { candidate, matches } = best;
  const around = readSentence(`${candidate.passage.article.title}\n${candidate.passage.passage.text}`);
  const deed = words.findIndex(({ verb, stem }) => verb === predicate || stem === predicate);
  const isDeedTold = predicate === undefined || (matches[deed] ?? 0) > NEARLY;
  const above = ofArticle(best);
  const told = readSentence(candidate.text);
  const isName = partOfName(text);
  return words.some((asked, i) => {
    const { text: word, stem, isLight, country } = asked;
    if (!/^\p{Lu}/u.test(word) || isLight) return false;
    const isWider = isOnlyWider(asked, told);
    if ((matches[i] ?? 0) >= SAME && !isWider) return false;
    if (!isDeedTold) return true;
    const isNamed = country !== undefined || isName(word);
    return !around.stems.has(stem) && (isNamed || isWider || (above[i] ?? 0) < SAME);
  });
}

/** The sentence has but the last part of the word: who asks for "Atomwaffen" does not ask for "Waffen", though the other way round. */
const isOnlyWider = (
  { stem, folded, synonyms, country }: AskedWord,
  { stems, content, synonyms: told }: ReadSentence,
): boolean =>
  country === undefined &&
  !stems.has(stem) &&
  !synonyms.some((group) => told.has(group)) &&
  content.some(
    (word) => word.folded.length >= PART && folded.length > word.folded.length && folded.endsWith(word.folded),
  ) &&
  !content.some((word) => word.folded.includes(folded) || word.stem.includes(stem));

const PART = 4;

/** More than a part of the verb's word or a word like it. */
const NEARLY = 0.8;

/** A near synonym at least. */
const SAME = 0.6;

/** What the articles do say of the things that the question names, in their words. */
function whatIsSaid(ranked: readonly ScoredCandidate[]): string {
  const said = ({ features }: ScoredCandidate): number => features[featureNames.indexOf("ownWords")] ?? 0;
  const closest = [...ranked.slice(0, CLOSE)].sort((a, b) => said(b) - said(a))[0];
  const premise = "Was die Frage voraussetzt, steht nicht in den Artikeln.";
  if (!closest || said(closest) < NEAR) return premise;
  const note = sourceNote(closest.candidate.passage.article);
  return `${premise} Am nächsten kommt dem${note === undefined ? "" : ` (${note})`}: „${innerQuotes(closest.candidate.sentence.text)}“`;
}

/** A sentence that says less of the question than this has nothing to do with it. */
const NEAR = 0.4;
/** Further down nothing comes close any more. */
const CLOSE = 12;
