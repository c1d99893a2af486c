import { join } from "node:path";
import { indexSource, indexWriter } from "#adapters/index-segments.ts";
import { fuse } from "#pipeline/fuse.ts";
import type { IndexedArticle } from "#pipeline/ports.ts";
import { questionVector } from "#pipeline/question-vector.ts";
import { usualRetrieval } from "#pipeline/retrieve.ts";
import { weighTerms } from "#pipeline/weigh-terms.ts";
import { type BenchEngine, type BenchInput, timed } from "./bench-engine.ts";
import { type SyntheticCorpus, syntheticCorpus } from "./synthetic-corpus.ts";

const { candidates: CANDIDATES, denseWeight } = usualRetrieval;
/** Articles per write: what fits in memory with its vectors. */
const BATCH = 10_000;

/** Our index as it is used: real analysis, the shipped model's vectors, both searches and their fusion. */
export const fundstelle: BenchEngine = {
  name: "fundstelle",
  async build({ corpus, passages, folder, embedder }) {
    const put: IndexedArticle[] = [];
    for (let n = 0; n * 10 < passages; n++) {
      const { passages: parts, ...article } = corpus.article(n);
      const vectors = await embedder.embed(
        parts.map(({ text }) => text),
        "passage",
      );
      put.push({
        article: { ...article, file: `${article.id}.md` },
        contentHash: article.id,
        passages: parts.map((passage) => ({ passage, searchText: passage.text, statements: [] })),
        chunks: parts.map(({ id, text }, i) => ({
          chunk: { text, passages: [id] },
          vector: vectors[i] ?? new Float32Array(embedder.fingerprint.dimensions),
        })),
      });
    }
    await writer(folder, embedder.fingerprint).write({ put, remove: [] });
    return undefined;
  },
  async open({ folder, embedder }) {
    const index = await indexSource({ directory: join(folder, "index"), fingerprint: embedder.fingerprint }).open();
    return async (question) => {
      const embed = await timed(() => questionVector(question, { embedder, index }));
      const dense = await timed(() => index.dense(embed.result, CANDIDATES, {}));
      const lexical = await timed(() => index.lexical(weighTerms(question, index), CANDIDATES, {}));
      const fused = await timed(() =>
        fuse({ dense: dense.result, lexical: lexical.result, limit: CANDIDATES, denseWeight }),
      );
      const [e, d, l, f] = [embed.ms, dense.ms, lexical.ms, fused.ms];
      return { embed: e, dense: d, lexical: l, fuse: f, query: e + d + l + f };
    };
  },
};

/** The vectors alone, with hardly any text (always invented): for sizes at which texts would fill the disk. */
export const fundstelleDense: BenchEngine = {
  name: "fundstelle (nur Vektoren)",
  async build({ passages, folder, embedder }) {
    const corpus = syntheticCorpus(1);
    for (let first = 0; first * 10 < passages; first += BATCH) {
      const put: IndexedArticle[] = [];
      for (let n = first; n < first + BATCH && n * 10 < passages; n++)
        put.push(vectorsOnly(corpus, n, embedder.fingerprint.dimensions));
      await writer(folder, embedder.fingerprint).write({ put, remove: [] });
    }
    return undefined;
  },
  async open({ corpus, folder, embedder }) {
    const index = await indexSource({ directory: join(folder, "index"), fingerprint: embedder.fingerprint }).open();
    return async () => {
      const vector = corpus.vector(embedder.fingerprint.dimensions);
      return { dense: (await timed(() => index.dense(vector, CANDIDATES, {}))).ms };
    };
  },
};

function vectorsOnly(corpus: SyntheticCorpus, n: number, dimensions: number): IndexedArticle {
  const { id, title, passages } = corpus.shortArticle(n);
  const text = passages.map((passage) => passage.text).join("\n\n");
  return {
    article: { id, title, text, file: `${id}.md` },
    contentHash: id,
    passages: passages.map((passage) => ({ passage, searchText: passage.text, statements: [] })),
    chunks: passages.map((passage) => ({
      chunk: { text: passage.text, passages: [passage.id] },
      vector: corpus.vector(dimensions),
    })),
  };
}

const writer = (folder: string, fingerprint: BenchInput["embedder"]["fingerprint"]) =>
  indexWriter({ directory: join(folder, "index"), fingerprint });
