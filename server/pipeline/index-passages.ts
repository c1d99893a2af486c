import type { Article } from "#domain/article.ts";
import type { Passage } from "#domain/passage.ts";
import { searchText } from "./chunk.ts";
import { articleOrigins } from "./conflicts/article-origins.ts";
import { readStatements } from "./conflicts/read-statements.ts";
import type { IndexedPassage } from "./ports.ts";

/** Makes an article's passages ready for the index: what they are found by and what they state. */
export function indexPassages(article: Article, passages: readonly Passage[]): readonly IndexedPassage[] {
  const origins = articleOrigins(article.title, article.text);
  return passages.map((passage, at) => ({
    passage,
    searchText: searchText(article, passage),
    statements: readStatements({ passage, article }, origins, passages[at - 1]?.text),
  }));
}
