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
// `aboveWords` (those sets have no titles) and `definition` (too rare there) are set by hand on questions to the bundled articles.
const weights: Readonly<Record<FeatureName, number>> = {
  words: 2.48,
  terms: 2.83,
  ownWords: 0.08,
  passageScore: 3.97,
  similarity: 3.0,
  length: -0.95,
  passageWords: 1.1,
  wordsAfter: -0.6,
  pairs: -0.31,
  clauseWords: 0.59,
  isBestPassage: 0.29,
  isFirst: 0.27,
  isShort: -0.13,
  isWidened: 0.29,
  saturated: -1.62,
  heaviestMissing: 0.05,
  aboveWords: 0.5,
  quantity: 1.82,
  date: 2.26,
  duration: 0.89,
  person: 0.75,
  place: 0.64,
  reason: 0.66,
  definition: 1.2,
  quote: 0.44,
  countsAsked: 2.97,
  list: 1.05,
};

const table = featureNames.map((name) => weights[name]);
