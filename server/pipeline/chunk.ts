import type { ArticleHead } from "#domain/article.ts";
import type { Chunk } from "#domain/chunk.ts";
import type { Passage } from "#domain/passage.ts";

/**
 * What is embedded: one chunk per passage that can be cited, led by the article's title and the heading above it. Headings have no chunk
 * of their own: they ride with every passage below them.
 */
export const chunk = (article: Pick<ArticleHead, "title">, passages: readonly Passage[]): readonly Chunk[] =>
  passages.filter(isCitable).map((passage) => ({ text: searchText(article, passage), passages: [passage.id] }));

/** Whether a passage can prove anything: headings are context, never evidence. */
export const isCitable = (passage: Pick<Passage, "kind">): boolean => passage.kind !== "heading";

/** A passage with the title and heading it is found by, one line each. */
export const searchText = (article: Pick<ArticleHead, "title">, passage: Passage): string =>
  [article.title, passage.heading, passage.text].filter((line) => line !== undefined && line !== "").join("\n");
