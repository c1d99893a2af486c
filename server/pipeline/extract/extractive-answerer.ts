import type { RankedPassage } from "#domain/retrieval.ts";
import { analyseQuery } from "#german/analyser.ts";
import { sentences } from "#german/sentences.ts";
import type { Answerer, AnswererInput, Draft } from "../ports.ts";

/** Below this share of the question's weighted terms nothing was found that answers it. */
const ENOUGH = 0.35;
const MOST_SENTENCES = 3;

/** Answers without a language model: the sentences of the retrieved passages that cover most of the question's weighted terms. */
export function extractiveAnswerer(): Answerer {
  return {
    model: "extract",
    async *draft(input: AnswererInput): AsyncGenerator<Draft> {
      const ranked = rankSentences(input);
      const best = ranked[0];
      if (!best || best.coverage < ENOUGH) {
        yield { type: "abstention", code: "no-evidence" };
        return;
      }
      for (const { text, passage } of ranked.filter((s) => s.coverage >= 0.8 * best.coverage).slice(0, MOST_SENTENCES))
        yield { type: "sentence", text, passages: [passage.passage.id] };
    },
  };
}

interface RankedSentence {
  readonly text: string;
  readonly passage: RankedPassage;
  readonly coverage: number;
}

function rankSentences({ question, retrieval, termWeight }: AnswererInput): readonly RankedSentence[] {
  const weights = new Map(analyseQuery(question).map(({ term, weight }) => [term, weight * termWeight(term)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return retrieval.passages
    .filter(({ passage }) => passage.kind !== "heading")
    .flatMap((passage) =>
      sentences(passage.passage.text).map((span) => {
        const text = passage.passage.text.slice(span.start, span.end);
        const known = new Set(analyseQuery(text).map(({ term }) => term));
        const covered = [...weights].reduce((sum, [term, weight]) => sum + (known.has(term) ? weight : 0), 0);
        return { text, passage, coverage: total > 0 ? covered / total : 0 };
      }),
    )
    .sort((a, b) => b.coverage - a.coverage || a.passage.rank - b.passage.rank);
}
