import { indexSource, indexWriter } from "#adapters/index-segments.ts";
import { type Article, articleId } from "#domain/article.ts";
import { joinBlocks } from "#domain/block.ts";
import { chunk } from "#pipeline/chunk.ts";
import { embedArticles, type PreparedArticle } from "#pipeline/embed-articles.ts";
import { indexPassages } from "#pipeline/index-passages.ts";
import type { Embedder, Index, IndexedArticle } from "#pipeline/ports.ts";
import { sha256 } from "#pipeline/sha256.ts";
import { split } from "#pipeline/split.ts";
import type { Dataset } from "./read-dataset.ts";

/** An open index with what was put into it; `seconds` counts splitting, reading of statements, embedding and writing. */
export interface BuiltIndex {
  readonly index: Index;
  readonly articles: readonly IndexedArticle[];
  readonly seconds: number;
}

/** Builds the product's own index in `directory`: one article per context, split and chunked as ingestion does. */
export async function buildIndex(
  contexts: Dataset["contexts"],
  {
    embedder,
    directory,
    titles,
  }: { readonly embedder: Embedder; readonly directory: string; readonly titles: "indexed" | "left-out" },
): Promise<BuiltIndex> {
  const start = performance.now();
  const prepared = await Promise.all(contexts.map((context, number) => prepare(context, number, titles)));
  const options = { directory, fingerprint: embedder.fingerprint };
  const articles = await embedArticles(prepared, { embedder });
  await indexWriter(options).write({ put: articles, remove: [] });
  const seconds = (performance.now() - start) / 1000;
  return { index: await indexSource(options).open(), articles, seconds };
}

/** The context an article was made of. */
export const contextOf = (article: { readonly id: string }): number => Number(article.id.slice(PREFIX.length));

const PREFIX = "context-";

async function prepare(
  context: Dataset["contexts"][number],
  number: number,
  titles: "indexed" | "left-out",
): Promise<PreparedArticle> {
  const { text, blocks } = joinBlocks(
    context.text.split(/\n+/).map((paragraph) => ({ kind: "paragraph", text: paragraph })),
  );
  const id = `${PREFIX}${String(number).padStart(7, "0")}`;
  const title = titles === "indexed" ? (context.title ?? "") : "";
  const article: Article = { id: articleId(id), title, file: id, text };
  const passages = split(article, blocks);
  return {
    article,
    contentHash: await sha256(`${title}\n${text}`),
    passages: indexPassages(article, passages),
    chunks: chunk(article, passages),
  };
}
