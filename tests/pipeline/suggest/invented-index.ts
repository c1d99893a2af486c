import { articleId } from "#domain/article.ts";
import { type Passage, passageId } from "#domain/passage.ts";
import type { Index } from "#pipeline/ports.ts";

/** What suggestions ask of an index, over articles whose ID is their date and whose texts are their passages. */
export function inventedIndex(articles: Readonly<Record<string, readonly string[]>>): Index {
  const passagesOf = (id: string): readonly Passage[] =>
    (articles[id] ?? []).map((text, i) => ({
      id: passageId(articleId(id), i + 1),
      articleId: articleId(id),
      kind: "paragraph",
      text,
      span: { start: 0, end: text.length },
    }));
  const heads = Object.entries(articles).map(([id, { length }]) => ({
    ...{ id: articleId(id), title: `Bericht vom ${id}`, publishedAt: id, file: `${id}.md`, passages: length },
  }));
  return {
    generation: "eins",
    counts: { articles: heads.length, passages: 0, chunks: 0 },
    dense: async () => [],
    lexical: async () => [],
    documentFrequency: () => 0,
    passage: async () => undefined,
    article: async () => undefined,
    statements: async () => [],
    statementsOf: async () => [],
    passagesOf: async (id) => passagesOf(id),
    articles: async () => heads,
    close: async () => undefined,
  };
}
