import type { Brand } from "./brand.ts";

export type ArticleId = Brand<"ArticleId">;

/** What is known of an article without its text; an unknown field is absent, never guessed. Dates are ISO 8601 (`YYYY-MM-DD` or `YYYY-MM`). */
export interface ArticleHead {
  readonly id: ArticleId;
  readonly title: string;
  /** The medium ("t-online"), not the speaker. */
  readonly source?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  readonly licence?: string;
  /** What the text retells, for texts that are not the medium's own words. */
  readonly basedOn?: string;
  readonly retelling?: boolean;
  /** The file it was read from, relative to the folder that was ingested. */
  readonly file: string;
}

/** One source text; `text` is NFC and every offset refers to it. */
export interface Article extends ArticleHead {
  readonly text: string;
}

/** Trusts that `text` is an article's ID: for parsers at the edges. */
export const articleId = (text: string): ArticleId => text as ArticleId;
