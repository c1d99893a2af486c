import type { ArticleId } from "./article.ts";
import type { Evidence, PassageId } from "./passage.ts";
import type { Span } from "./span.ts";

/** A passage shown to the reader, with what is known of its article. */
export interface NearestPassage {
  readonly passageId: PassageId;
  readonly articleId: ArticleId;
  readonly title: string;
  readonly source?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly basedOn?: string;
  readonly retelling?: boolean;
  readonly text: string;
}

/** A place in the answer's proof: the passage and the part of its text that carries the sentence. */
export interface Citation extends NearestPassage {
  readonly quote: Span;
}

/** The reader's view of a piece of evidence. */
export function nearestPassage({ passage, article }: Evidence): NearestPassage {
  return {
    passageId: passage.id,
    articleId: article.id,
    title: article.title,
    ...(article.source !== undefined && { source: article.source }),
    ...(article.author !== undefined && { author: article.author }),
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    ...(article.url !== undefined && { url: article.url }),
    ...(article.basedOn !== undefined && { basedOn: article.basedOn }),
    ...(article.retelling !== undefined && { retelling: article.retelling }),
    text: passage.text,
  };
}
