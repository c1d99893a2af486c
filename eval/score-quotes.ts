import type { Answer } from "#domain/answer.ts";
import type { Evidence, PassageId } from "#domain/passage.ts";
import { type Share, shareOf } from "./share.ts";

/** Exact quotes lie inside their passage, hold words, and belong to a passage the sentence cites; unknown passages are IDs the index does not have. */
export interface QuoteScore {
  readonly exact: Share;
  readonly unknownPassages: readonly string[];
}

/** Checks each sentence's quotes against the passages as they stand in the index. */
export function scoreQuotes(
  { sentences, citations }: Pick<Answer, "sentences" | "citations">,
  evidence: ReadonlyMap<PassageId, Evidence>,
): QuoteScore {
  const shown = new Map(citations.map((citation) => [citation.passageId, citation.text]));
  const quotes = sentences.flatMap((sentence) => sentence.quotes.map((quote) => ({ ...quote, sentence })));
  const cited = [
    ...sentences.flatMap((sentence) => sentence.citations),
    ...citations.map(({ passageId }) => passageId),
  ];
  return {
    exact: shareOf(quotes, ({ passageId, start, end, sentence }) => {
      const text = evidence.get(passageId)?.passage.text;
      if (text === undefined || text !== shown.get(passageId)) return false;
      const inside = 0 <= start && start < end && end <= text.length;
      return inside && /\p{L}/u.test(text.slice(start, end)) && sentence.citations.includes(passageId);
    }),
    unknownPassages: [...new Set(cited)].filter((id) => !evidence.has(id)),
  };
}
