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
  words: 2.31,
  terms: 3.09,
  ownWords: -0.23,
  passageScore: 4.47,
  similarity: 3.2,
  length: -0.47,
  passageWords: 1.39,
  wordsAfter: -0.49,
  pairs: -0.29,
  clauseWords: 0.62,
  isBestPassage: 0.05,
  isFirst: 0.18,
  isShort: -0.01,
  isWidened: 0.24,
  saturated: -0.97,
  heaviestMissing: 0.16,
  aboveWords: 0.5,
  quantity: 1.87,
  date: 2.28,
  duration: 1.39,
  person: 0.34,
  place: 0.47,
  reason: 0.6,
  definition: 0.11,
  quote: 0.51,
};

const table = featureNames.map((name) => weights[name]);
