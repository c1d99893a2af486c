import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Index, IndexedArticle } from "#pipeline/ports.ts";
import { inventedArticles, inventedVector, naiveBm25, naiveCosine, queryTerms } from "./invented-articles.ts";

/** What every index must do: `build` makes one of the articles, after whatever history the adapter can think of; `digits` of dense scores that must be right. */
export function indexContract(
  name: string,
  build: (articles: readonly IndexedArticle[]) => Promise<Index>,
  digits = 6,
): void {
  describe(`${name} keeps the index contract`, () => {
    const articles = inventedArticles(60);
    let index: Index;
    beforeAll(async () => {
      index = await build(articles);
    });
    afterAll(() => index.close());

    test("counts what is in it", async () => {
      const passages = articles.flatMap((article) => article.passages).length;
      const chunks = articles.flatMap((article) => article.chunks).length;
      expect(index.counts).toEqual({ articles: 60, passages, chunks });
      expect(index.generation).toMatch(/./);
    });

    test("gives back articles and passages as they were put in", async () => {
      for (const { article, passages } of articles) {
        expect(await index.article(article.id)).toEqual(article);
        expect(await index.passagesOf(article.id)).toEqual(passages.map(({ passage }) => passage));
        for (const { passage } of passages) expect(await index.passage(passage.id)).toEqual(passage);
      }
      const heads = articles.map(({ article: { text: _, ...head }, passages }) => ({
        ...head,
        passages: passages.length,
      }));
      expect(await index.articles()).toEqual(heads.sort((a, b) => (a.id < b.id ? -1 : 1)));
    });

    test("gives back what the passages state as it was put in", async () => {
      for (const { article, passages } of articles) {
        expect(await index.statementsOf(article.id)).toEqual(passages.map(({ statements }) => statements));
        for (const { passage, statements } of passages) expect(await index.statements(passage.id)).toEqual(statements);
      }
    });

    test("knows nothing of unknown IDs", async () => {
      const id = articles[0]?.article.id;
      expect(await index.article("fremd" as never)).toBeUndefined();
      expect(await index.passage("fremd#p1" as never)).toBeUndefined();
      expect(await index.passage(`${id}#p999` as never)).toBeUndefined();
      expect(await index.passagesOf("fremd" as never)).toEqual([]);
      expect(await index.statements("fremd#p1" as never)).toEqual([]);
      expect(await index.statements(`${id}#p999` as never)).toEqual([]);
      expect(await index.statementsOf("fremd" as never)).toEqual([]);
      expect(index.documentFrequency("gibtesnicht")).toBe(0);
    });

    test("dense ranks passages as brute force over float32 does", async () => {
      for (let seed = 0; seed < 25; seed++) {
        const query = inventedVector(`Frage ${seed}`);
        const found = await index.dense(query, 10, {});
        expect(found.map(({ passageId }) => passageId)).toEqual(
          naiveCosine(articles, query, 10).map(({ passageId }) => passageId),
        );
        for (const [i, { score }] of naiveCosine(articles, query, 10).entries())
          expect(found[i]?.score).toBeCloseTo(score, digits);
      }
    });

    test.each([1, 3, 10, 1000])("lexical ranks as BM25 counted by hand does, best %i", async (limit) => {
      for (const terms of queryTerms) {
        const found = await index.lexical(terms, limit, {});
        const naive = naiveBm25(articles, terms).slice(0, limit);
        expect(found.length).toBe(naive.length);
        for (const [i, { score, passageId }] of naive.entries()) {
          expect(found[i]?.score).toBeCloseTo(score, 6);
          expect(found[i]?.passageId).toBe(passageId);
        }
      }
    });

    test("says in how many passages a term occurs", async () => {
      for (const { term } of queryTerms.flat())
        expect(index.documentFrequency(term)).toBe(
          articles.flatMap(({ passages }) => passages).filter(({ searchText }) => searchText.split(" ").includes(term))
            .length,
        );
    });

    test.each([
      { filter: { source: "DER BOTE" }, allows: (source?: string, _date?: string) => source === "Der Bote" },
      {
        filter: { from: "2025-03-10" },
        allows: (_?: string, date?: string) => date !== undefined && (date >= "2025-03-10" || date === "2025-03"),
      },
      {
        filter: { to: "2025-03" },
        allows: (_?: string, date?: string) => date !== undefined && date.slice(0, 7) <= "2025-03",
      },
      {
        filter: { source: "Der Bote", from: "2025-02", to: "2025-02" },
        allows: (source?: string, date?: string) => source === "Der Bote" && date?.slice(0, 7) === "2025-02",
      },
      { filter: { source: "Gibt es nicht" }, allows: () => false },
    ])("finds only what the filter $filter allows, and all of it", async ({ filter, allows }) => {
      const allowed = articles.filter(({ article: { source, publishedAt } }) => allows(source, publishedAt));
      const query = inventedVector("Frage");
      const [terms = []] = queryTerms;
      expect((await index.dense(query, 1000, filter)).map(({ passageId }) => passageId)).toEqual(
        naiveCosine(allowed, query, 1000).map(({ passageId }) => passageId),
      );
      const ids = new Set(allowed.flatMap(({ passages }) => passages.map(({ passage }) => passage.id)));
      expect((await index.lexical(terms, 1000, filter)).map(({ passageId }) => passageId)).toEqual(
        naiveBm25(articles, terms)
          .map(({ passageId }) => passageId)
          .filter((id) => ids.has(id)),
      );
    });

    test("nothing asked, nothing found", async () => {
      expect(await index.lexical([], 10, {})).toEqual([]);
      expect(await index.lexical([{ term: "gibtesnicht", weight: 1 }], 10, {})).toEqual([]);
      expect(await index.dense(inventedVector("x"), 0, {})).toEqual([]);
    });

    test("an empty index finds nothing", async () => {
      const empty = await build([]);
      expect(empty.counts).toEqual({ articles: 0, passages: 0, chunks: 0 });
      expect(await empty.dense(inventedVector("x"), 10, {})).toEqual([]);
      expect(await empty.lexical([{ term: "brücke", weight: 1 }], 10, {})).toEqual([]);
      expect(await empty.articles()).toEqual([]);
      await empty.close();
    });
  });
}
