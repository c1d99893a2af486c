import { type FeaturedCandidate, type FeatureName, featureNames } from "./sentence-features.ts";

/** A candidate with the probability, among all of this question, that it holds the answer. */
export interface ScoredCandidate extends FeaturedCandidate {
  readonly score: number;
  readonly probability: number;
}

/** Ranks candidates, best first; equal scores keep the order of passages. */
export function scoreCandidates(found: readonly FeaturedCandidate[]): readonly ScoredCandidate[] {
  const scores = found.map(({ features }) => features.reduce((sum, value, i) => sum + value * (table[i] ?? 0), 0));
  const highest = Math.max(...scores, 0);
  const raised = scores.map((score) => Math.exp(score - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return found
    .map((one, i) => ({ ...one, score: scores[i] ?? 0, probability: (raised[i] ?? 0) / total }))
    .sort((a, b) => b.score - a.score);
}

/** Fitted by `node eval/answers/fit.ts` on XQuAD-de-a and MLQA-de-dev: a listwise softmax over all sentences of the retrieved passages. */
const weights: Readonly<Record<FeatureName, number>> = {
  words: 2.11,
  terms: 3.28,
  ownWords: -0.03,
  passageScore: 4.17,
  similarity: 3.0,
  length: -0.85,
  passageWords: 0.72,
  wordsAfter: -0.53,
  pairs: -0.24,
  clauseWords: 0.49,
  isBestPassage: 0.31,
  isFirst: 0.25,
  isShort: -0.16,
  isWidened: 0.24,
  saturated: -1.32,
  heaviestMissing: 0.18,
  aboveWords: 0.5,
  quantity: 1.87,
  date: 2.29,
  duration: 0.96,
  person: 1.09,
  place: 0.71,
  reason: 0.66,
  definition: 1.2,
  quote: 0.49,
  countsAsked: 2.88,
};

const table = featureNames.map((name) => weights[name]);
