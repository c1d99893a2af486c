import { fold } from "#german/normalise.ts";
import { stem } from "#german/stems.ts";
import { holdsAnswer } from "./answer-type.ts";
import { answerableNames, askedTypes, type OwnName, ownNames } from "./answerable-names.ts";
import { askedAsClaim } from "./asked-as-claim.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { askedTold } from "./asked-told.ts";
import type { AskedWord } from "./asked-word.ts";
import { asksForMore } from "./asks-for-more.ts";
import { partsOf } from "./candidates.ts";
import { deedFeatures } from "./deed-features.ts";
import { featureNames } from "./feature-names.ts";
import { isKindInClause } from "./kind-in-clause.ts";
import { coverage, matchWords } from "./match-words.ts";
import { isKindNamed } from "./named-kind.ts";
import { isPredicateTold, presupposes } from "./premise.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { featureOf } from "./sentence-features.ts";
import { isThingTold, isTypeTold } from "./what-is-told.ts";

/** The features of the question with its ranked candidates, in the order of `answerableNames`; all 0 without candidates. */
export function answerableFeatures(question: AskedQuestion, ranked: readonly ScoredCandidate[]): readonly number[] {
  const [best] = ranked;
  if (!best) return answerableNames.map(() => 0);
  const top = ranked.slice(0, 3);
  const of = (at: number, { features }: ScoredCandidate): number => features[at] ?? 0;
  const own = ownFeatures(question, best, ranked);
  return [
    ...featureNames.map((_, at) => of(at, best)),
    ...featureNames.map((_, at) => Math.max(...top.map((one) => of(at, one)))),
    ...ownNames.map((name) => own[name]),
    ...askedTypes.map((type) => (question.type === type ? 1 : 0)),
    1,
  ];
}

function ownFeatures(
  question: AskedQuestion,
  best: ScoredCandidate,
  ranked: readonly ScoredCandidate[],
): Readonly<Record<OwnName, number>> {
  const { words, type, text } = question;
  const top = ranked.slice(0, 3);
  const missing = words.map((_, i) => 1 - (best.matches[i] ?? 0));
  const share = (test: (word: string) => boolean): number =>
    mean(words.flatMap((word, i) => (test(word.text) ? [missing[i] ?? 0] : [])));
  const passage = best.candidate.passage.passage.id;
  const inPassage = matchWords(
    question,
    ranked.flatMap(({ candidate }) => (candidate.passage.passage.id === passage ? [candidate.sentence] : [])),
  );
  const wide = (test: (word: AskedWord) => boolean): number =>
    Math.max(0, ...words.flatMap((word, i) => (test(word) ? [1 - (inPassage[i] ?? 0)] : [])));
  const told = partsOf(best.candidate);
  const kind = Math.max(...told.map((sentence) => holdsAnswer(question, sentence)));
  const isShown = SHOWN.has(type);
  const met = missing.reduce((sum, value) => sum + 1 - value, 0);
  const asksWhich = which.test(text) ? 1 : 0;
  const asksForName = called.test(text) && !isKindNamed(question, best) ? 1 : 0;
  const noNewName = told.every((sentence) => !namesAnew(question, sentence)) ? 1 : 0;
  const noNewFigure = told.every(({ quantities }) => quantities.every((one) => question.said.has(fold(one.text))));
  const next = ranked.slice(1, 6).map(({ score }) => score);
  return {
    ...askedTold(question, best, ranked),
    ...askedAsClaim(question, best.candidate),
    ...deedFeatures(question, best),
    plainWords: met / Math.max(1, words.length),
    metWords: Math.min(met, 6) / 6,
    rareWords: rareCoverage(question, ranked),
    peak: featureOf("similarity", best) - mean(ranked.map((one) => featureOf("similarity", one))),
    hasType: isShown && kind > 0 ? 1 : 0,
    lacksType: isShown && kind === 0 ? 1 : 0,
    length: Math.min(words.length, 8) / 8,
    namesMissing: share((word) => /^\p{Lu}/u.test(word)),
    figuresMissing: share((word) => /^\d/.test(word)),
    verbsMissing: share((word) => /^\p{Ll}/u.test(word)),
    secondWords: coverage(
      question,
      words.map((_, i) => Math.max(...top.map(({ matches }) => matches[i] ?? 0))),
    ),
    countriesMissing: wide(({ country }) => country !== undefined),
    wideNamesMissing: wide((word) => /^\p{Lu}/u.test(word.text)),
    rivals: Math.min(1, Math.log(1 + ranked.length) / 4.5),
    predicateMissing: presupposes(question) && !isPredicateTold(question, top) ? 1 : 0,
    thingMissing: isThingTold(question, top) ? 0 : 1,
    typeMissing: isTypeTold(question, top) ? 0 : 1,
    strangers: strangers(question, top),
    moreAsked: asksForMore(question, best) ? 1 : 0,
    titleWords: coverage(question, matchWords(question, [readSentence(best.candidate.passage.article.title)])),
    noNewName,
    noNewFigure: noNewFigure ? 1 : 0,
    asksWhich,
    asksForName,
    asksWhichFigure: asksWhich * (FIGURES.has(type) ? 1 : 0),
    kindElsewhere: isShown && !isKindInClause(question, [best]) ? 1 : 0,
    whichWithoutName: asksWhich * noNewName,
    nameWithoutName: asksForName * noNewName,
    score: best.score / 10,
    lead: (best.score - (next[0] ?? best.score - 5)) / 5,
    leadOfFive: next.length > 0 ? (best.score - mean(next)) / 5 : 1,
    probabilityOfThree: top.reduce((sum, { probability }) => sum + probability, 0),
    entropy: -ranked.reduce((sum, { probability: p }) => sum + (p > 0 ? p * Math.log(p) : 0), 0) / 4,
    rank: Math.min(best.candidate.passage.rank, 6) / 6,
    known: words.length > 0 ? words.filter(({ known }) => known).length / words.length : 1,
  };
}

/** Types whose answer can be seen in a text. */
const SHOWN: ReadonlySet<string> = new Set(["quantity", "date", "duration", "person", "place", "reason"]);

/** "Welche Summe", "An welchem Tag": what is asked for has no name. */
const FIGURES: ReadonlySet<string> = new Set(["quantity", "date", "duration"]);

const which = /^\s*(?:und )?(?:\p{L}{2,5} )?welche/iu;
const called = /wie (?:heiß|hieß|heiss|hiess|laute)/iu;

const namesAnew = ({ said }: AskedQuestion, { names: found }: ReadSentence): boolean =>
  found.some(({ text }) => !text.split(/[\s-]/).some((part) => said.has(fold(part)) || said.has(stem(part))));

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
