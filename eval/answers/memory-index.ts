import { inverseDocumentFrequency, lengthNorm, saturation } from "#adapters/index-segments/bm25.ts";
import type { PassageId } from "#domain/passage.ts";
import { analysePassage } from "#german/analyser.ts";
import type { Index, IndexedArticle, ScoredPassage } from "#pipeline/ports.ts";

/** An index that never touches a disk: for closed contexts, where thousands of collections of one passage are asked one question each. */
export function memoryIndex(articles: readonly IndexedArticle[]): Index {
  const entries = articles.flatMap(({ article, passages, chunks }) =>
    passages.map(({ passage, searchText, statements }) => ({
      passage,
      statements,
      article,
      terms: analysePassage(searchText),
      vectors: chunks.filter(({ chunk }) => chunk.passages.includes(passage.id)).map(({ vector }) => vector),
    })),
  );
  const lengths = entries.map(({ terms }) => [...terms.values()].reduce((sum, n) => sum + n, 0));
  const average = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length);
  const frequency = new Map<string, number>();
  for (const { terms } of entries) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const byId = new Map(entries.map((entry) => [entry.passage.id as string, entry]));
  const best = (scored: readonly ScoredPassage[], limit: number): readonly ScoredPassage[] =>
    scored
      .filter(({ score }) => score !== 0)
      .sort((a, b) => b.score - a.score || (a.passageId < b.passageId ? -1 : 1))
      .slice(0, limit);

  return {
    generation: "memory",
    counts: {
      articles: articles.length,
      passages: entries.length,
      chunks: articles.flatMap(({ chunks }) => chunks).length,
    },
    dense: async (vector, limit) =>
      best(
        entries
          .filter(({ vectors }) => vectors.length > 0)
          .map(({ passage, vectors }) => ({
            passageId: passage.id,
            score: Math.max(...vectors.map((own) => dot(own, vector))),
          })),
        limit,
      ),
    lexical: async (terms, limit) =>
      best(
        entries.map(({ passage, terms: known }, i) => {
          let score = 0;
          for (const { term, weight } of terms) {
            const count = known.get(term);
            if (count === undefined) continue;
            const idf = inverseDocumentFrequency(entries.length, frequency.get(term) ?? 0);
            score += weight * idf * saturation(count, lengthNorm(lengths[i] ?? 0, average));
          }
          return { passageId: passage.id, score };
        }),
        limit,
      ),
    documentFrequency: (term) => frequency.get(term) ?? 0,
    passage: async (id: PassageId) => byId.get(id)?.passage,
    article: async (id) => articles.find(({ article }) => article.id === id)?.article,
    passagesOf: async (id) => entries.filter(({ passage }) => passage.articleId === id).map(({ passage }) => passage),
    statements: async (id) => byId.get(id)?.statements ?? [],
    statementsOf: async (id) =>
      entries.filter(({ passage }) => passage.articleId === id).map(({ statements }) => statements),
    articles: async () =>
      articles.map(({ article: { text: _, ...head }, passages }) => ({ ...head, passages: passages.length })),
    close: async () => undefined,
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
