import { indexSource, indexWriter } from "#adapters/index-segments.ts";
import type { Passage } from "#domain/passage.ts";
import { analysePassage } from "#german/analyser.ts";
import { chunk } from "#pipeline/chunk.ts";
import { embedArticles, type PreparedArticle } from "#pipeline/embed-articles.ts";
import { indexPassages } from "#pipeline/index-passages.ts";
import type { Embedder, Index } from "#pipeline/ports.ts";
import type { IndexPin } from "../adapters/index-segments/manifest.ts";

export interface EmbedAgainOptions {
  /** The index as it is, and what made it. */
  readonly directory: string;
  readonly pin: IndexPin;
  /** Folder of the new index; empty or absent. */
  readonly out: string;
  readonly embedder: Embedder;
}

/** Writes an index of the same articles and passages with another model's vectors; the old one stays as it is. Throws what the index throws. */
export async function embedAgain({ directory, pin, out, embedder }: EmbedAgainOptions): Promise<void> {
  const { fingerprint, analyserVersion } = pin;
  const analyser = { version: analyserVersion, analyse: analysePassage };
  const index = await indexSource({ directory, fingerprint, analyser }).open();
  try {
    const put = await embedArticles(await storedArticles(index), { embedder });
    await indexWriter({ directory: out, fingerprint: embedder.fingerprint }).write({ put, remove: [] });
  } finally {
    await index.close();
  }
}

async function storedArticles(index: Index): Promise<readonly PreparedArticle[]> {
  const prepared: PreparedArticle[] = [];
  for (const { id } of await index.articles()) {
    const article = await index.article(id);
    const passages: readonly Passage[] = await index.passagesOf(id);
    if (!article) continue;
    prepared.push({
      article,
      // Nobody ingests into this index, so nothing is compared.
      contentHash: id,
      passages: indexPassages(article, passages),
      chunks: chunk(article, passages),
    });
  }
  return prepared;
}
