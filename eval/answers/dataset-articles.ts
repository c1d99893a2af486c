import { articleId } from "#domain/article.ts";
import { chunk, isCitable } from "#pipeline/chunk.ts";
import { embedArticles } from "#pipeline/embed-articles.ts";
import { indexPassages } from "#pipeline/index-passages.ts";
import type { Embedder, IndexedArticle } from "#pipeline/ports.ts";
import { split } from "#pipeline/split.ts";

/** One article for each distinct context, in order of first use, its lines as paragraphs; without `titles` none has one, as a reader's question has none. */
export async function datasetArticles(
  contexts: readonly string[],
  embedder: Embedder,
  titles: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, IndexedArticle>> {
  const distinct = [...new Set(contexts)];
  const prepared = distinct.map((text, i) => {
    const article = {
      id: articleId(`kontext-${i + 1}`),
      title: titles.get(text) ?? "",
      file: `kontext-${i + 1}`,
      text,
    };
    const blocks = [...text.matchAll(/[^\n]+/g)].map((found) => ({
      kind: "paragraph" as const,
      start: found.index,
      end: found.index + found[0].length,
    }));
    const passages = split(article, blocks).filter(isCitable);
    return {
      article,
      contentHash: String(i),
      passages: indexPassages(article, passages),
      chunks: chunk(article, passages),
    };
  });
  const embedded = await embedArticles(prepared, { embedder });
  return new Map(embedded.map((article, i) => [distinct[i] ?? "", article]));
}
