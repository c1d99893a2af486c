import { closenessTo } from "./closeness.ts";
import type { Reranker } from "./ports.ts";

/** The built-in re-ranker: a passage gains by how closely it holds the question's words together. */
export const closenessReranker: Reranker = {
  model: "closeness",
  async relevance({ question, found, rarity, signal }) {
    signal.throwIfAborted();
    const closeness = closenessTo(question, rarity);
    return found.map(({ passage }) => {
      const { coverage, proximity } = closeness(passage.text);
      return CLOSENESS * (coverage + proximity);
    });
  },
};

/** `fundstelle eval retrieval`: MRR@10 of MLQA-de-dev 0.7445 without, 0.7500 with it; of XQuAD-de-a 0.9597 and 0.9637. */
const CLOSENESS = 0.17;
