import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * What is asked: one text, several that have no titles, or articles. A title says what its article is about, and a reader who asks a collection
 * mostly asks what it holds; so each has weights and a least probability of its own.
 */
export const situations = ["text", "texts", "articles"] as const;

export type Situation = (typeof situations)[number];

export function situationOf(ranked: readonly ScoredCandidate[]): Situation {
  const titles = new Map(ranked.map(({ candidate: { passage } }) => [passage.article.id, passage.article.title]));
  return [...titles.values()].some((title) => title !== "") ? "articles" : titles.size > 1 ? "texts" : "text";
}
