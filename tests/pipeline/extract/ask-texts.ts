import { createAssistant } from "#assistant";
import type { Answer } from "#domain/answer.ts";
import { extractiveAnswerer } from "#pipeline/extract/extractive-answerer.ts";
import { datasetArticles } from "../../../eval/answers/dataset-articles.ts";
import { memoryIndex } from "../../../eval/answers/memory-index.ts";
import { shippedEmbedder, shippedSynonymy } from "../../../eval/answers/shipped-embedder.ts";

/** Asks texts without titles as the product does, with the shipped models. */
export function askTexts(texts: readonly string[]): (question: string) => Promise<Answer> {
  const ready = (async () => {
    const embedder = await shippedEmbedder();
    const index = memoryIndex([...(await datasetArticles(texts, embedder)).values()]);
    return createAssistant({
      indexes: { open: async () => index },
      embedder,
      answerers: [extractiveAnswerer({ embedder, synonymy: await shippedSynonymy() })],
      clock: () => 0,
      passages: 12,
      onError: (error) => {
        throw error;
      },
    });
  })();
  return async (question) => {
    for await (const event of (await ready).ask({ text: question, history: [], filter: {} }))
      if (event.type === "answer-end") return event.answer;
    throw new Error(`Cannot answer "${question}": the stream ended, expected an answer`);
  };
}
