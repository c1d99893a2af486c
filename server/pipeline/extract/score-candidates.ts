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
  words: 2.16,
  terms: 3.21,
  ownWords: -0.12,
  passageScore: 4.03,
  similarity: 3.08,
  length: -0.92,
  passageWords: 1.09,
  wordsAfter: -0.52,
  pairs: -0.28,
  clauseWords: 0.58,
  isBestPassage: 0.29,
  isFirst: 0.23,
  isShort: -0.16,
  isWidened: 0.21,
  saturated: -1.45,
  heaviestMissing: 0.17,
  aboveWords: 0.5,
  quantity: 1.88,
  date: 2.29,
  duration: 0.95,
  person: 0.9,
  place: 0.67,
  reason: 0.7,
  definition: 1.2,
  quote: 0.42,
  countsAsked: 2.84,
  list: 1.05,
};

const table = featureNames.map((name) => weights[name]);
