import type { ArticleHead, ArticleId } from "./article.ts";
import type { Brand } from "./brand.ts";
import type { Span } from "./span.ts";

export type PassageId = Brand<"PassageId">;

export type PassageKind = "paragraph" | "heading" | "caption" | "list";

/** The smallest unit we cite; `text` is exactly `article.text.slice(span.start, span.end)`. */
export interface Passage {
  readonly id: PassageId;
  readonly articleId: ArticleId;
  readonly kind: PassageKind;
  /** Offsets in the article's text. */
  readonly span: Span;
  readonly text: string;
  /** The nearest heading above, if any: context for search, never cited. */
  readonly heading?: string;
}

/** A passage with the article it stands in: all that an answer may be proved with. */
export interface Evidence {
  readonly passage: Passage;
  readonly article: ArticleHead;
  /** How the article begins, where the passage is a later one: what news tell there of place, doer and affair they lean on below. */
  readonly lead?: string;
}

/** The ID of the n-th passage of an article, n from 1. */
export const passageId = (article: ArticleId, n: number): PassageId => `${article}#p${n}` as PassageId;

/** Splits `<articleId>#p<n>`; undefined for any other text. */
export function parsePassageId(text: string): { readonly articleId: ArticleId; readonly n: number } | undefined {
  const match = /^(.+)#p([1-9]\d*)$/.exec(text);
  return match?.[1] && match[2] ? { articleId: match[1] as ArticleId, n: Number(match[2]) } : undefined;
}
