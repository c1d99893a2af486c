import type { Article, ArticleHead } from "#domain/article.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { Evidence, Passage, PassageKind } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";

/** An article in a list; `id` and `articleId` are the same. */
export interface ArticleListing extends Omit<ArticleHead, "id"> {
  readonly id: string;
  readonly articleId: string;
  /** How many. */
  readonly passages: number;
}

/** One page of the list; `next` is what `after` must be for the following page, `total` counts all pages, `sources` names every medium of the collection. */
export interface ArticlePage {
  readonly articles: readonly ArticleListing[];
  readonly next?: string;
  readonly total: number;
  readonly sources: readonly string[];
}

/** An article with its text and its passages in order of the text. */
export interface ArticleDetail extends Omit<ArticleListing, "passages"> {
  readonly text: string;
  readonly passages: readonly {
    readonly passageId: string;
    readonly text: string;
    readonly kind: PassageKind;
    readonly span: Span;
  }[];
}

/** Everything the articles disagree on. */
export interface ConflictList {
  readonly conflicts: readonly Conflict[];
}

/** The list's view of an article. */
export function articleListing({ passages, ...head }: ArticleHead & { readonly passages: number }): ArticleListing {
  return { ...headView(head), passages };
}

/** The article page's view. */
export function articleDetail(article: Article, passages: readonly Passage[]): ArticleDetail {
  const { text, ...head } = article;
  return {
    ...headView(head),
    text,
    passages: passages.map(({ id, text, kind, span }) => ({ passageId: id, text, kind, span })),
  };
}

/** One passage with its place in the article's text. */
export function passageView({ passage, article }: Evidence) {
  const { source, publishedAt } = article;
  return {
    passageId: passage.id,
    articleId: article.id,
    title: article.title,
    ...(source !== undefined && { source }),
    ...(publishedAt !== undefined && { publishedAt }),
    text: passage.text,
    kind: passage.kind,
    span: passage.span,
  };
}

// Named one by one: what an index keeps beyond these is not for the outside.
function headView(head: ArticleHead): Omit<ArticleListing, "passages"> {
  const { id, title, source, author, publishedAt, url, licence, basedOn, retelling, file } = head;
  return {
    id,
    articleId: id,
    title,
    ...(source !== undefined && { source }),
    ...(author !== undefined && { author }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(url !== undefined && { url }),
    ...(licence !== undefined && { licence }),
    ...(basedOn !== undefined && { basedOn }),
    ...(retelling !== undefined && { retelling }),
    file,
  };
}
