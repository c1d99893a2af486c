import { describe, expect, test } from "vitest";
import { type Article, articleId } from "#domain/article.ts";
import { type Passage, passageId } from "#domain/passage.ts";
import type { ArticleFilter } from "#domain/question.ts";
import { analysePassage } from "#german/analyser.ts";
import type { Embedder, Index, QueryTerm, Reranker } from "#pipeline/ports.ts";
import { type RetrieveSettings, retrieve } from "#pipeline/retrieve.ts";

interface Told {
  readonly text: string;
  readonly source?: string;
  readonly publishedAt?: string;
}

const stories: readonly Told[] = [
  {
    text: "Die Werft in Emden liefert im Herbst zwei Fähren an Norwegen.",
    source: "Nordkurier",
    publishedAt: "2025-09-14",
  },
  {
    text: "Die Werft in Emden lieferte bislang drei Fähren an Norwegen.",
    source: "Küstenblatt",
    publishedAt: "2024-03-02",
  },
  { text: "Im Museum wurden alte Artilleriegranaten entschärft, niemand wurde verletzt." },
  { text: "Der Stadtrat beschloss neue Öffnungszeiten für das Hallenbad an der Straßenbrücke." },
  { text: "Die Waffenlieferung traf am Montag im Hafen ein." },
  { text: "Die Lieferung von Möbeln verzögert sich." },
  { text: "Emden – Die Werft in Emden liefert im Herbst zwei Fähren an Norwegen, Stand heute.", source: "Abendpost" },
];

const articles: readonly Article[] = stories.map(({ text, ...head }, i) => ({
  ...head,
  id: articleId(`a${i}`),
  title: "",
  file: `a${i}.md`,
  text,
}));
const passages: readonly Passage[] = articles.map(({ id, text }) => ({
  id: passageId(id, 1),
  articleId: id,
  kind: "paragraph",
  span: { start: 0, end: text.length },
  text,
}));
const analysed = passages.map(({ text }) => analysePassage(text));

/** A few passages in memory: terms are counted, letters are the meaning of a text. */
const index: Index = {
  generation: "test",
  counts: { articles: articles.length, passages: passages.length, chunks: passages.length },
  dense: async (vector, limit, filter) =>
    ranked(limit, filter, ({ text }) => letters(text).reduce((sum, x, i) => sum + x * (vector[i] ?? 0), 0)),
  lexical: async (terms: readonly QueryTerm[], limit, filter) =>
    ranked(limit, filter, (_, i) =>
      terms.reduce((sum, { term, weight }) => sum + (analysed[i]?.has(term) ? weight : 0), 0),
    ),
  documentFrequency: (term) => analysed.filter((terms) => terms.has(term)).length,
  passage: async (id) => passages.find((passage) => passage.id === id),
  article: async (id) => articles.find((article) => article.id === id),
  passagesOf: async (id) => passages.filter((passage) => passage.articleId === id),
  statements: async () => [],
  statementsOf: async () => [],
  articles: async () => [],
  close: async () => undefined,
};

const ranked = (limit: number, filter: ArticleFilter, score: (passage: Passage, i: number) => number) =>
  passages
    .map((passage, i) => ({ passageId: passage.id, score: score(passage, i), source: articles[i]?.source }))
    .filter((found) => found.score > 0 && (filter.source === undefined || found.source === filter.source))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);

function letters(text: string): readonly number[] {
  const counts = Array.from({ length: 26 }, (_, i) => text.toLowerCase().split(String.fromCharCode(97 + i)).length - 1);
  const norm = Math.hypot(...counts) || 1;
  return counts.map((count) => count / norm);
}

const embedder: Embedder = {
  fingerprint: { model: "letters", revision: "1", dimensions: 26, pooling: "mean", queryPrefix: "", passagePrefix: "" },
  embed: async (texts) => texts.map((text) => Float32Array.from(letters(text))),
};

async function found(text: string, settings: Partial<RetrieveSettings> = {}, filter: ArticleFilter = {}, k = 3) {
  const input = { query: { text, filter }, index, embedder, k, settings };
  const retrieval = await retrieve(input, new AbortController().signal);
  return retrieval.passages;
}
const first = async (text: string): Promise<string | undefined> => (await found(text))[0]?.article.id;

describe("retrieve", () => {
  test.each([
    ["Was geschah mit den Artileriegranaten?", "a2"],
    ["Wann öffnet das Hallenbad an der Strassenbruecke?", "a3"],
    ["oeffnungszeiten hallenbad", "a3"],
    ["Wann kam die Lieferung der Waffen?", "a4"],
    ["Was verspätet sich?", "a5"],
    ["Gab es Verwundete?", "a2"],
    ["Wie viele Faehren an Norwegen laut Küstenblatt?", "a1"],
    ["Wie viele Fähren bekam Norwegen im März 2024?", "a1"],
    ["Wie viele Fähren bekommt Norwegen im September 2025?", "a0"],
  ])("%s", async (question, id) => {
    expect(await first(question)).toBe(id);
  });

  test("ranks count from 1, scores fall, origins name who found it", async () => {
    const list = await found("Wann kam die Waffenlieferung?");
    expect(list.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(list.map(({ score }) => score)).toEqual(list.map(({ score }) => score).toSorted((a, b) => b - a));
    expect(Object.keys(list[0]?.origin ?? {}).sort()).toEqual(["dense", "lexical"]);
  });

  test("an article's text does not travel with its passages", async () => {
    expect((await found("Waffenlieferung")).some(({ article }) => "text" in article)).toBe(false);
  });

  test("near duplicates are folded unless kept", async () => {
    const question = "Wie viele Fähren liefert die Werft in Emden im Herbst?";
    const ids = async (nearDuplicates: "keep" | "fold") =>
      (await found(question, { nearDuplicates })).map(({ article }) => article.id);
    expect(await ids("keep")).toContain("a6");
    expect((await ids("fold")).filter((id) => id === "a0" || id === "a6")).toHaveLength(1);
  });

  test("the filter reaches both searches", async () => {
    const list = await found("Fähren für Norwegen", {}, { source: "Küstenblatt" });
    expect(list.map(({ article }) => article.id)).toEqual(["a1"]);
  });

  test("nothing but stop words still gives what the embeddings find", async () => {
    expect((await found("Was ist das?")).length).toBeGreaterThan(0);
  });

  test("an embedder that can weigh words is told how rare the question's are", async () => {
    const told: (readonly [string, number])[] = [];
    const weighing: Embedder = {
      ...embedder,
      async embedWeighted(stretches) {
        for (const { text, weight } of stretches) told.push([text, weight]);
        return Float32Array.from(letters(stretches.map(({ text }) => text).join("")));
      },
    };
    const query = { text: "Wann kommen die Möbel nach Norwegen?", filter: {} };
    const {
      passages: [best],
    } = await retrieve({ query, index, embedder: weighing, k: 1 }, new AbortController().signal);
    const weights = new Map(told);
    expect(best?.article.id).toBe((await found(query.text))[0]?.article.id);
    expect(told.map(([text]) => text).join("")).toBe(query.text);
    expect(weights.get("Möbel")).toBeGreaterThan(weights.get("Norwegen") ?? 1);
  });

  test("a re-ranker orders the head of the list, and nothing below it", async () => {
    const asked: number[] = [];
    const hallLover: Reranker = {
      model: "hallenbad",
      relevance: async ({ found }) => {
        asked.push(found.length);
        return found.map(({ passage }) => (passage.text.includes("Hallenbad") ? 1 : 0));
      },
    };
    const query = { text: "Wie viele Fähren bekommt Norwegen?", filter: {} };
    const ids = async (reranked: number) => {
      const input = { query, index, embedder, k: 7, reranker: hallLover, settings: { reranked } };
      const { passages } = await retrieve(input, new AbortController().signal);
      return passages.map(({ article }) => article.id);
    };
    expect((await ids(20))[0]).toBe("a3");
    expect((await ids(2))[0]).not.toBe("a3");
    expect(asked).toEqual([7, 2]);
  });

  test("an aborted signal throws its reason", async () => {
    const input = { query: { text: "Fähren", filter: {} }, index, embedder, k: 3 };
    await expect(retrieve(input, AbortSignal.abort(new Error("genug")))).rejects.toThrow("genug");
  });
});
