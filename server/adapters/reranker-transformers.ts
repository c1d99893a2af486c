import type { Reranker } from "#pipeline/ports.ts";
import { type PairModel, withPairClassifier } from "./pair-classifier.ts";
import type { Transformers } from "./transformers-package.ts";

/**
 * A cross-encoder, with one output or with two of which the second means "relevant": reads question and passage together (Nogueira & Cho 2019);
 * relevance is the model's probability, 0–1. Throws as `withPairClassifier` does, also for a model that is no cross-encoder.
 */
export const loadTransformersReranker = (
  model: PairModel,
  importPackage?: () => Promise<Transformers>,
): Promise<Reranker> =>
  withPairClassifier(
    "Sortiermodell",
    model,
    async ({ name, logits }) => {
      relevanceOf(await logits(["Probe"], ["Probe"]), 1);
      return {
        model: name,
        async relevance({ question, found, signal }) {
          const passages = found.map(({ passage, article }) =>
            [article.title, passage.text].filter(Boolean).join("\n"),
          );
          const questions = passages.map(() => question);
          return relevanceOf(await logits(questions, passages, signal), passages.length);
        },
      };
    },
    importPackage,
  );

/** One logit is a sigmoid's, two are a softmax's: the same function of their difference. */
function relevanceOf(logits: readonly number[], count: number): readonly number[] {
  if (count === 0) return [];
  const width = logits.length / count;
  if (width !== 1 && width !== 2)
    throw new Error(`Cannot rank with a classifier of ${width} outputs, expected 1 or 2 ("relevant" as the second).`);
  return Array.from({ length: count }, (_, i) => {
    const logit = width === 1 ? (logits[i] ?? 0) : (logits[2 * i + 1] ?? 0) - (logits[2 * i] ?? 0);
    return 1 / (1 + Math.exp(-logit));
  });
}
