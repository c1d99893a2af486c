import type { Answerer, AnswererInput, Draft, Embedder } from "../ports.ts";
import { abstention } from "./abstention.ts";
import { readQuestion } from "./asked-question.ts";
import { candidates } from "./candidates.ts";
import { scoreCandidates } from "./score-candidates.ts";
import { selectSentences } from "./select-sentences.ts";
import { featured } from "./sentence-features.ts";
import { similarities } from "./similarities.ts";
import { tell } from "./tell.ts";

/** Answers without a language model, as an editor would from the archive: finds the sentences that answer, and says them as they stand there. */
export function extractiveAnswerer(ports: { readonly embedder: Embedder }): Answerer {
  return {
    model: "extract",
    async *draft({ question: text, retrieval, termWeight, signal }: AnswererInput): AsyncGenerator<Draft> {
      const question = readQuestion(text, termWeight);
      const found = candidates(question, retrieval.passages);
      const alike = await similarities(
        text,
        found.map((candidate) => candidate.text),
        ports.embedder,
        signal,
      );
      const ranked = scoreCandidates(featured(question, found, alike));
      const nothing = abstention(question, ranked);
      if (nothing) {
        yield nothing;
        return;
      }
      for (const { candidate } of selectSentences(question.type, ranked)) yield tell(question, candidate);
    },
  };
}
