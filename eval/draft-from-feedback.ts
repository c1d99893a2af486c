import type { Answer } from "#domain/answer.ts";

/** A gold question begun from an answer a reader voted down: an editor adds type, wording and facts, checks the evidence and moves it to a gold set. It does not pass the schema before. */
export interface GoldDraft {
  readonly id: string;
  readonly question: string;
  readonly facts: readonly [];
  readonly evidence: readonly { readonly article: string; readonly quote: string }[];
  /** What the reader saw and said; to be deleted when the draft is finished. */
  readonly answered: string;
  readonly comment?: string;
}

/** Turns an answer and the reader's comment into a draft. */
export const draftFromFeedback = (answerId: string, answer: Answer, comment?: string): GoldDraft => ({
  id: `entwurf-${answerId.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
  question: answer.question,
  facts: [],
  evidence: answer.citations.map(({ articleId, text, quote }) => ({
    article: articleId,
    quote: text.slice(quote.start, quote.end),
  })),
  answered: answer.text,
  ...(comment !== undefined && { comment }),
});
