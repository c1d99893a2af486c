import { closenessTo } from "./closeness.ts";
import type { Reranker } from "./ports.ts";

/** The built-in re-ranker: a passage gains by how closely it holds the question's words together, and by its figures. */
export const closenessReranker: Reranker = {
  model: "closeness",
  async relevance({ question, found, rarity, signal }) {
    signal.throwIfAborted();
    const closeness = closenessTo(question, rarity);
    return found.map(({ passage, article }) => {
      const { coverage, proximity, figures } = closeness(passage.text, `${article.title}\n${passage.heading ?? ""}`);
      return COVERAGE * coverage ** 1.5 + PROXIMITY * proximity + FIGURES * figures;
    });
  },
};

/**
 * `fundstelle eval retrieval`: each weight may be a third more or less without moving an MRR@10 of the dev sets by more than 0.002. The power
 * lets a passage with nearly all of the words stand out: in a collection of few articles many passages hold half of them.
 */
const COVERAGE = 0.25;
const PROXIMITY = 0.2;
const FIGURES = 0.05;
