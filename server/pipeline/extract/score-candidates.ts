import { ofArticles, ofTexts } from "./ranking-weights.ts";
import type { FeaturedCandidate } from "./sentence-features.ts";

/** A candidate with the probability, among all of this question, that it holds the answer. */
export interface ScoredCandidate extends FeaturedCandidate {
  readonly score: number;
  readonly probability: number;
}

/**
 * Ranks candidates, best first; equal scores keep the order of passages. What has a title is an article, whose title and beginning say what it is about; a
 * text without one is a passage like any other.
 */
export function scoreCandidates(found: readonly FeaturedCandidate[]): readonly ScoredCandidate[] {
  const weights = found.some(({ candidate }) => candidate.passage.article.title !== "") ? ofArticles : ofTexts;
  const scores = found.map(({ features }) => features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
  const highest = Math.max(...scores, 0);
  const raised = scores.map((score) => Math.exp(score - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return found
    .map((one, i) => ({ ...one, score: scores[i] ?? 0, probability: (raised[i] ?? 0) / total }))
    .sort((a, b) => b.score - a.score);
}
