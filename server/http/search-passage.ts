import type { RankedPassage } from "#domain/retrieval.ts";

/** A found passage as search, the SSE stream and the chat show it. */
export interface SearchPassage {
  readonly rank: number;
  readonly score: number;
  readonly passageId: string;
  readonly articleId: string;
  readonly title: string;
  readonly source?: string;
  readonly publishedAt?: string;
  readonly text: string;
}

/** The outside's view of a ranked passage. */
export function searchPassage({ rank, score, passage, article }: RankedPassage): SearchPassage {
  return {
    rank,
    score,
    passageId: passage.id,
    articleId: article.id,
    title: article.title,
    ...(article.source !== undefined && { source: article.source }),
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    text: passage.text,
  };
}
