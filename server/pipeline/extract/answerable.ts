import { names } from "#german/names.ts";
import { fold } from "#german/normalise.ts";
import { holdsAnswer } from "./answer-type.ts";
import { type AnswerableName, answerableNames, collection, singleText } from "./answerable-weights.ts";
import type { AskedQuestion, AskedWord } from "./asked-question.ts";
import { coverage, matchWords } from "./match-words.ts";
import { isPredicateTold, presupposes } from "./premise.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { type FeatureName, featureNames } from "./sentence-features.ts";
import { isRoleTold, isThingTold, isTypeTold } from "./what-is-told.ts";

/** The features of the question with its ranked candidates, in the order of `answerableNames`; `ranked` is not empty. */
export function answerableFeatures(question: AskedQuestion, ranked: readonly ScoredCandidate[]): readonly number[] {
  const best = ranked[0];
  if (!best) return answerableNames.map(() => 0);
  const of = (name: FeatureName, candidate = best): number => candidate.features[featureNames.indexOf(name)] ?? 0;
  const most = (name: FeatureName): number => Math.max(...top.map((candidate) => of(name, candidate)));
  const top = ranked.slice(0, 3);
  const missing = question.words.map((_, i) => 1 - (best.matches[i] ?? 0));
  const share = (test: (word: string) => boolean): number => {
    const fits = question.words.flatMap((word, i) => (test(word.text) ? [missing[i] ?? 0] : []));
    return fits.length > 0 ? fits.reduce((sum, value) => sum + value, 0) / fits.length : 0;
  };
  const whole = matchWords(
    question,
    ranked
      .filter(({ candidate }) => candidate.passage.passage.id === best.candidate.passage.passage.id)
      .map(({ candidate }) => candidate.sentence),
  );
  const namesAsked = new Set(names(question.text).flatMap(({ text }) => text.split(/[\s-]/).map(fold)));
  const wide = (test: (word: AskedWord) => boolean): number => {
    const fits = question.words.flatMap((word, i) => (test(word) ? [1 - (whole[i] ?? 0)] : []));
    return fits.length > 0 ? Math.max(...fits) : 0;
  };
  const type = Math.max(
    holdsAnswer(question, best.candidate.sentence),
    best.candidate.isWidened && best.candidate.before ? holdsAnswer(question, best.candidate.before) : 0,
  );
  const typeShows = TYPED.has(question.type);
  const met = missing.reduce((sum, value) => sum + 1 - value, 0);
  const byName: Readonly<Record<AnswerableName, number>> = {
    words: of("words"),
    terms: of("terms"),
    similarity: most("similarity"),
    passageWords: of("passageWords"),
    plainWords: question.words.length > 0 ? met / question.words.length : 0,
    metWords: Math.min(met, 6) / 6,
    rareWords: rareCoverage(question, ranked),
    peak: of("similarity") - mean(ranked.map((candidate) => of("similarity", candidate))),
    hasType: typeShows && type > 0 ? 1 : 0,
    lacksType: typeShows && type === 0 ? 1 : 0,
    length: Math.min(question.words.length, 8) / 8,
    namesMissing: share((word) => /^\p{Lu}/u.test(word)),
    figuresMissing: share((word) => /^\d/.test(word)),
    verbsMissing: share((word) => /^\p{Ll}/u.test(word)),
    saturated: most("saturated"),
    pairs: most("pairs"),
    secondWords: coverage(
      question,
      question.words.map((_, i) => Math.max(...top.map(({ matches }) => matches[i] ?? 0))),
    ),
    margin: best.probability,
    countriesMissing: wide((word) => word.country !== undefined),
    wideNamesMissing: wide((word) => /^\p{Lu}/u.test(word.text)),
    peopleMissing: wide((word) => namesAsked.has(word.folded)),
    rivals: Math.min(1, Math.log(1 + ranked.length) / 4.5),
    predicateMissing: presupposes(question) && !isPredicateTold(question, top) ? 1 : 0,
    thingMissing: isThingTold(question, top) ? 0 : 1,
    roleMissing: isRoleTold(question, top) ? 0 : 1,
    typeMissing: isTypeTold(question, top) ? 0 : 1,
    nearbyWords: of("wordsBefore"),
    strangers: strangers(question, top),
    bias: 1,
  };
  return answerableNames.map((name) => byName[name]);
}

/** Whether sentences of several articles were found: a reader who asks a whole collection mostly asks what it holds. */
export const isCollection = (ranked: readonly ScoredCandidate[]): boolean =>
  new Set(ranked.map(({ candidate }) => candidate.passage.article.id)).size > 1;

/** The probability that the best candidates answer the question: a logistic model, one for a single text and one for a collection. */
export function answerable(question: AskedQuestion, ranked: readonly ScoredCandidate[]): number {
  const table = isCollection(ranked) ? collection : singleText;
  const score = answerableFeatures(question, ranked).reduce((sum, value, i) => sum + value * (table[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}

/** Types whose answer can be seen in a text. */
const TYPED: ReadonlySet<string> = new Set(["quantity", "date", "duration", "person", "place", "reason"]);

/** As coverage, but a word counts the less the more sentences hold it: the subject that all speak of shows nothing. */
function rareCoverage(question: AskedQuestion, ranked: readonly ScoredCandidate[]): number {
  let sum = 0;
  let total = 0;
  question.words.forEach(({ weight }, i) => {
    const holding = ranked.filter(({ matches }) => (matches[i] ?? 0) >= 0.6).length;
    const rarity = weight / Math.sqrt(1 + holding);
    sum += rarity * (ranked[0]?.matches[i] ?? 0);
    total += rarity;
  });
  return total > 0 ? sum / total : 0;
}

/** The share of words that no text of the collection holds, and none of the best sentences meets in other words. */
const strangers = ({ words }: AskedQuestion, top: readonly ScoredCandidate[]): number =>
  words.filter(({ known, isLight }, i) => !known && !isLight && top.every(({ matches }) => (matches[i] ?? 0) < MET))
    .length / Math.max(1, words.length);

const MET = 0.45;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
