import { type BesideName, beside } from "./answerable-names.ts";
import { type FeatureName, featureNames } from "./sentence-features.ts";
import { type Situation, situations } from "./situation.ts";

/** Weights of a logistic model in the order of `answerableNames`. */
export const weightsFor = (situation: Situation): readonly number[] => tables[situation];

/** One weight for each situation: a text, texts without titles, articles. */
type Row = readonly [number, number, number];

/**
 * A text, texts: fitted (26.11.2026) on the first 1,319 of `eval/answers/lesefragen.jsonl`, every other one for texts, as `npm run fit:answers -- certainty` does with them all; XQuAD-de-a and
 * its unanswerable half had no part in it. Articles: by the same command, on the gold questions and 333 questions of three strangers to their own articles. What
 * they make of questions they were not fitted on stands in eval/README.md.
 */
const ofQuestion: Readonly<Record<BesideName, Row>> = {
  plainWords: [0.47, 0.36, -0.69],
  metWords: [0.96, 0.82, -0.55],
  rareWords: [0.17, 0.44, 0.27],
  peak: [0.38, -0.02, 0.01],
  hasType: [-0.11, -0.14, -0.86],
  lacksType: [-0.48, -0.75, -1.52],
  length: [1.08, 0.69, 1.85],
  namesMissing: [-0.37, -0.29, -0.73],
  figuresMissing: [-0.85, -0.69, -3.48],
  verbsMissing: [0.06, 0.21, 0.42],
  secondWords: [0.61, 0.62, 0.23],
  margin: [0.2, 0.09, -0.34],
  countriesMissing: [-0.12, -0.12, -0.88],
  wideNamesMissing: [-0.26, -0.15, -0.22],
  peopleMissing: [-0.26, -0.34, -0.23],
  rivals: [0.2, -0.34, 0.02],
  predicateMissing: [-0.04, -0.13, -0.71],
  thingMissing: [-0.52, -0.62, -0.76],
  roleMissing: [-0.41, -0.41, -0.26],
  typeMissing: [-0.48, -0.7, 1.14],
  strangers: [-0.15, 0.28, -0.59],
  moreAsked: [0, 0, -0.49],
  asked: [0.03, 0.1, -0.01],
  affair: [0.43, 0.23, 0.39],
  askedMissing: [-0.09, -0.06, -0.02],
  askedMissingInBest: [-0.15, -0.12, -0.13],
  askedMissingInTop: [-0.21, -0.23, -0.03],
  askedMet: [0.11, 0.07, 1.74],
  askedMetInTop: [0.23, 0.32, 0.25],
  askedMetInArticle: [0.07, 0.08, -0.39],
  heaviestAskedMissing: [0.7, 0.96, 0.86],
  heaviestAskedMissingInTop: [0.67, 0.73, 0.6],
  titleWords: [0, 0, 0.14],
  noNewName: [0.26, 0.23, 0.24],
  noNewFigure: [-0.06, -0.02, 0.03],
  asksWhich: [0.05, 0.07, 0.31],
  asksForName: [0.25, 0.44, -2.52],
  whichWithoutName: [0, 0.04, -0.94],
  nameWithoutName: [0.46, 0.79, 1.05],
  score: [0.35, 0.33, 1.39],
  lead: [0.01, -0.1, -0.29],
  leadOfFive: [0.35, 0.35, 0.24],
  probabilityOfThree: [1.05, 0.77, 0.49],
  entropy: [-1.03, -0.58, -0.12],
  articles: [0, -0.12, -0.18],
  rank: [0, 0.15, -0.4],
  hasPredicate: [0.15, 0.09, -0.07],
  known: [-0.26, -0.91, -1.63],
  "asks quantity": [-0.37, -0.35, -0.4],
  "asks date": [-0.12, -0.25, -0.18],
  "asks duration": [-0.56, -0.05, -0.37],
  "asks person": [-0.12, -0.24, -0.78],
  "asks place": [-0.02, -0.03, 0.26],
  "asks reason": [0.19, 0.18, -1.26],
  "asks manner": [0.08, -0.18, 0.43],
  "asks polar": [0, 0, 1.59],
  "asks definition": [-0.12, 0.26, -0.07],
  "asks comparison": [0.32, 0.2, 1.41],
  "asks list": [-0.06, 0.13, 0.29],
  "asks quote": [0, 0.04, 0.17],
  bias: [-6.99, -8.79, -5.49],
};

/** Of the best candidate, and of the most that one of the best three has. */
const ofCandidates: Readonly<Record<FeatureName, readonly [...Row, ...Row]>> = {
  words: [0.11, 0.14, 0.03, 0.24, 0.17, -0.71],
  terms: [0.78, 0.43, 0.21, 0.93, 0.5, 0.74],
  ownWords: [0.13, 0.07, 0.0, 0.28, 0.32, 0.42],
  passageScore: [0.09, 1.28, 1.68, 0.09, 0.32, -0.22],
  similarity: [0.56, 0.6, -0.41, 0.54, 0.34, 0.45],
  length: [0.22, 0.09, -0.23, -0.3, -0.05, -1.38],
  passageWords: [0.6, 0.56, -0.27, 0.6, 0.47, -0.78],
  wordsAfter: [0.32, 0.44, 0.79, -0.19, -0.14, 0.27],
  pairs: [0.07, -0.24, -0.89, -0.17, 0.23, 0.16],
  clauseWords: [-0.04, -0.2, 0.38, 0, 0.09, 0.69],
  isBestPassage: [0, 0.38, 0.16, 0, 0.4, 0.02],
  isFirst: [-0.4, 0, 0.26, -0.12, -0.07, 0.29],
  isShort: [-0.01, 0.5, -0.36, -0.12, -0.39, 0.14],
  isWidened: [-0.08, -0.09, 0.01, -0.01, 0, 0.15],
  saturated: [-0.6, -0.75, -1.29, -0.45, -0.38, -0.64],
  heaviestMissing: [0.2, -0.02, 0.36, 0.3, 0.24, -0.37],
  aboveWords: [0, 0, -0.46, 0, 0, -0.34],
  quantity: [0.08, 0.07, -0.02, -0.11, -0.1, -0.09],
  date: [-0.02, 0.12, 0.1, -0.04, -0.03, 0.37],
  duration: [0.48, 0.2, 0.5, 0.32, 0.21, 0.35],
  person: [0.02, 0.08, 1.19, 0, -0.11, -0.01],
  place: [0.04, 0.01, 0.6, 0.06, 0.03, -0.36],
  reason: [0.21, 0.53, -0.54, 0.21, 0.37, -0.09],
  definition: [0.11, -1.01, -0.91, 0.61, 0.56, 0.53],
  quote: [0.33, 0.54, -0.89, -0.03, 0.17, -0.13],
  countsAsked: [0.47, 0.27, 1.0, 0.3, 0.24, -0.84],
  list: [0.05, -0.16, -0.47, 0.07, -0.02, -0.81],
  position: [0.22, 0.15, -0.38, -0.2, 0.08, 0.94],
  isLeaning: [-0.02, 0.03, 0.11, -0.01, -0.06, -0.17],
  unitLength: [-0.22, -0.05, 0.05, -0.03, 0.58, 0.58],
  wordsBefore: [-0.12, -0.13, 0.98, 0.14, 0.11, 0.23],
  gainBefore: [0.06, 0.08, -1.31, 0.17, 0.4, 0.13],
  gainAfter: [0.54, 0.46, 0.09, 0.16, 0.24, 0.77],
  typedWords: [0.14, -0.01, -0.03, 0.21, 0.22, 0.29],
  causeNearby: [-0.67, -0.8, 1.61, -0.25, -0.59, 4.17],
  askedSimilarity: [0.36, 0.08, -0.04, 0.28, 0.03, -0.47],
  askedAboveMean: [0.53, 0.9, 0.31, 0.48, 1.29, -0.4],
  askedBefore: [0.06, -0.3, 0.51, 0.24, 0.07, -0.55],
  isMostAsked: [-0.03, 0.03, 0.4, -0.08, -0.19, -0.01],
  articleWords: [0.6, 0.56, 0.92, 0.6, 0.47, 0.87],
  heldWords: [0.59, 0.4, 1.71, 0.6, 0.35, 0.76],
  typed: [0.08, 0.11, 0.46, 0.04, 0, 0.08],
  typedRarely: [-0.11, -0.12, 0.3, -0.25, -0.1, 0.47],
};

const column = (at: number): readonly number[] => [
  ...featureNames.map((name) => ofCandidates[name][at] ?? 0),
  ...featureNames.map((name) => ofCandidates[name][situations.length + at] ?? 0),
  ...beside.map((name) => ofQuestion[name][at] ?? 0),
];

const tables: Readonly<Record<Situation, readonly number[]>> = {
  text: column(0),
  texts: column(1),
  articles: column(2),
};
