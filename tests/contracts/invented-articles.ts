import type { Article, ArticleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import type { Statement } from "#domain/statement.ts";
import type { IndexedArticle, QueryTerm, ScoredPassage } from "#pipeline/ports.ts";

export const DIMENSIONS = 20;
const sources = ["Der Bote", "Talkurier", undefined];
const dates = ["2025-01-17", "2025-02-03", "2025-02", "2025-03", "2025-03-09", "2025-04-01", undefined];
const vocabulary =
  "brücke fluss höhe straße bürgermeister sperrung juli öffnung länge meter stadt rat kosten euro plan größe übergang ufer 🚲 pfeiler".split(
    " ",
  );

/** Articles of two to five passages with headings, odd characters and skewed words: the same for the same number, always. */
export const inventedArticles = (count: number, edition = ""): readonly IndexedArticle[] =>
  Array.from({ length: count }, (_, i) => inventedArticle(i, edition));

/** The i-th article; another `edition` has other words under the same ID. */
export function inventedArticle(i: number, edition = ""): IndexedArticle {
  const random = randomOf(`${i}${edition}`);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() ** 2 * from.length)] as T;
  const id = `artikel-${(i * 7919) % 1000}` as ArticleId;
  const texts = Array.from({ length: 2 + (i % 4) }, () =>
    Array.from({ length: 3 + Math.floor(random() * 30) }, () => pick(vocabulary)).join(" "),
  );
  const source = sources[i % sources.length];
  const publishedAt = dates[i % dates.length];
  const article: Article = {
    ...{ id, title: `Über die Brücke ${i}${edition}`, file: `${id}.md`, text: texts.join("\n\n") },
    ...(source !== undefined && { source }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(i % 5 === 0 && {
      retelling: true,
      basedOn: "Der Bote, 1. März",
      author: "Änne Großmann",
      url: "https://beispiel.de/ä",
      licence: "CC0",
    }),
  };
  let at = 0;
  const passages = texts.map((text, n) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 2;
    const kind = n === 0 ? ("heading" as const) : ("paragraph" as const);
    const passage = {
      id: passageId(id, n + 1),
      articleId: id,
      kind,
      span,
      text,
      ...(n > 1 && { heading: texts[0] ?? "" }),
    };
    return { passage, searchText: text, statements: n % 3 === 1 ? [inventedStatement(text, i)] : [] };
  });
  const chunks = passages.map(({ passage }, n) => ({
    chunk: {
      text: passage.text,
      passages: [passage.id, ...(passages[n + 1] && n % 2 === 0 ? [passages[n + 1]?.passage.id ?? passage.id] : [])],
    },
    vector: inventedVector(passage.id + passage.text),
  }));
  return { article, contentHash: `hash-${i}${edition}`, passages, chunks };
}

/** Any statement will do: an index gives back what it was given. */
const inventedStatement = (text: string, i: number): Statement => ({
  ...{
    start: 0,
    end: text.length,
    things: ["Brücke"],
    narrowed: [],
    own: ["Brücke", "länge"],
    names: [["Änne", "Groß"]],
  },
  quantity: { start: 0, end: 3, min: i / 3, max: 1e9 + i, step: 0.1, hedge: "about", maxHedge: "at-most", unit: "m" },
  ...{ places: [], reality: "fact", present: i % 2 === 0, marks: ["mean"], conditions: [["lini", 12]], running: false },
  ...(i % 2 === 0 && { speaker: "🚲 & „Söhne“", asOf: "2025-03" }),
});

/** Counts words: the analysis these tests are counted by. */
export function analyseWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export const queryTerms: readonly (readonly QueryTerm[])[] = [
  [
    { term: "brücke", weight: 1 },
    { term: "pfeiler", weight: 1 },
    { term: "🚲", weight: 1 },
  ],
  [
    { term: "größe", weight: 0.4 },
    { term: "fluss", weight: 1 },
    { term: "fluss", weight: 0.5 },
    { term: "gibtesnicht", weight: 1 },
  ],
  vocabulary.map((term, i) => ({ term, weight: 1 / (1 + (i % 3)) })),
];

/** A unit vector that depends on the text alone. */
export function inventedVector(text: string): Float32Array {
  const random = randomOf(text);
  const vector = Float32Array.from({ length: DIMENSIONS }, () => random() + random() + random() - 1.5);
  const norm = Math.hypot(...vector);
  return vector.map((value) => value / norm);
}

/** Passages by their best chunk, with nothing clever. */
export function naiveCosine(
  articles: readonly IndexedArticle[],
  query: Float32Array,
  limit: number,
): readonly ScoredPassage[] {
  const best = new Map<string, number>();
  for (const { chunk, vector } of articles.flatMap(({ chunks }) => chunks)) {
    const score = vector.reduce((sum, value, d) => sum + value * (query[d] ?? 0), 0);
    for (const id of chunk.passages)
      best.set(id, Math.max(best.get(id) ?? Number.NEGATIVE_INFINITY, Math.fround(score)));
  }
  return ranked(best).slice(0, limit);
}

/** BM25 with k1 0.9 and b 0.75 straight from the formula. */
export function naiveBm25(articles: readonly IndexedArticle[], terms: readonly QueryTerm[]): readonly ScoredPassage[] {
  const passages = articles
    .flatMap((article) => article.passages)
    .map(({ passage, searchText }) => ({ id: passage.id, words: searchText.split(" ") }));
  const average = passages.reduce((sum, { words }) => sum + words.length, 0) / passages.length;
  const scores = new Map<string, number>();
  for (const { term, weight } of terms) {
    const frequency = passages.filter(({ words }) => words.includes(term)).length;
    const idf = Math.log(1 + (passages.length - frequency + 0.5) / (frequency + 0.5));
    for (const { id, words } of passages) {
      const count = words.filter((word) => word === term).length;
      if (count === 0) continue;
      const score = (weight * idf * count) / (count + 0.9 * (0.25 + (0.75 * words.length) / average));
      scores.set(id, (scores.get(id) ?? 0) + score);
    }
  }
  return ranked(new Map([...scores].map(([id, score]) => [id, Math.fround(score)])));
}

const ranked = (scores: ReadonlyMap<string, number>): readonly ScoredPassage[] =>
  [...scores]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id, score]) => ({ passageId: id as ScoredPassage["passageId"], score }));

/** A linear congruential generator (Numerical Recipes), seeded by a text. */
function randomOf(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
