import { describe, expect, test } from "vitest";
import type { SegmentFiles } from "#adapters/index-segments/byte-source.ts";
import { encodePostings } from "#adapters/index-segments/encode-postings.ts";
import { encodeTables } from "#adapters/index-segments/encode-tables.ts";
import { generationIndex } from "#adapters/index-segments/generation.ts";
import { memoryBytes } from "#adapters/index-segments/memory-bytes.ts";
import { openPostings } from "#adapters/index-segments/postings.ts";
import { quantiseRows } from "#adapters/index-segments/quantise.ts";
import { javascriptKernel } from "#adapters/index-segments/scan-kernel.ts";
import { openSegment, type Segment } from "#adapters/index-segments/segment.ts";
import { byId, segmentEntry } from "#adapters/index-segments/segment-entry.ts";
import { encodeVectors } from "#adapters/index-segments/vector-file.ts";
import type { ArticleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import type { IndexedArticle, QueryTerm } from "#pipeline/ports.ts";
import { analyseWords, naiveBm25 } from "../../contracts/invented-articles.ts";

/** One-passage articles over words of very different frequency, so that lists fill blocks and few passages stay in play. */
const articles: readonly IndexedArticle[] = Array.from({ length: 3000 }, (_, i) => {
  const words = [
    "überall",
    ...Array.from({ length: 12 }, (_, rank) => `wort${rank}`).filter((_, rank) => (i * 31) % (rank * rank + 1) === 0),
  ];
  const text = [
    ...words,
    ...Array.from({ length: (i * 17) % 40 }, (_, n) => `wort${(i * n) % 9}`),
    ...(i % 701 === 0 ? ["selten"] : []),
  ].join(" ");
  const id = `a${i}` as ArticleId;
  const passage = {
    id: passageId(id, 1),
    articleId: id,
    kind: "paragraph" as const,
    span: { start: 0, end: text.length },
    text,
  };
  const chunk = { text, passages: [passage.id] };
  return {
    article: { id, title: "Titel", file: `${id}.md`, text },
    contentHash: id,
    passages: [{ passage, searchText: text, statements: [] }],
    chunks: [{ chunk, vector: Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0) }],
  };
});

function memorySegment(part: readonly IndexedArticle[]): Segment {
  const entries = part.map((article) => segmentEntry(article, analyseWords)).sort(byId);
  const rows = entries.flatMap(({ chunks }) => chunks.map(({ vector }) => vector));
  const { bytes, scales } = quantiseRows(rows, 8);
  const { tables, texts, statements } = encodeTables(entries);
  const files: SegmentFiles = {
    vectors: memoryBytes(encodeVectors({ ids: rows.map((_, i) => `${i}`), dimensions: 8, rows })),
    scan: memoryBytes(Buffer.concat([new Uint8Array(bytes.buffer), new Uint8Array(scales.buffer)])),
    postings: memoryBytes(encodePostings(entries.flatMap(({ passages }) => passages.map(({ terms }) => terms)))),
    tables: memoryBytes(tables),
    texts: memoryBytes(texts),
    statements: memoryBytes(statements),
  };
  return openSegment(files, 8, javascriptKernel);
}

const terms = (...words: readonly string[]): readonly QueryTerm[] =>
  words.map((term, i) => ({ term, weight: 1 / (1 + i / 10) }));
const queries = [
  terms("selten", "überall"),
  terms("überall", "wort11", "wort3", "selten", "wort0", "wort1"),
  terms(...Array.from({ length: 12 }, (_, rank) => `wort${rank}`)),
];

describe("searchPostings cuts lists short and still ranks as BM25 counted by hand does", () => {
  const short = articles.filter((_, i) => (i * 17) % 40 < 8);
  const long = articles.filter((article) => !short.includes(article));
  test.each([
    { what: "one segment", segments: [articles] },
    { what: "segments of unlike lengths", segments: [short, long] },
    { what: "many segments", segments: Array.from({ length: 6 }, (_, s) => articles.slice(500 * s, 500 * (s + 1))) },
  ])("in $what", async ({ segments }) => {
    const live = segments.map((part) => ({ segment: memorySegment(part), removed: [] }));
    const index = generationIndex("test", live);
    for (const query of queries)
      for (const limit of [1, 5, 100]) {
        const naive = naiveBm25(articles, query).slice(0, limit);
        const found = await index.lexical(query, limit, {});
        expect(found.map(({ score }) => score.toFixed(5))).toEqual(naive.map(({ score }) => score.toFixed(5)));
        expect(found.map(({ passageId }) => passageId)).toEqual(naive.map(({ passageId }) => passageId));
      }
  });
});

test("openPostings gives back the terms that encodePostings was given", () => {
  const passages = Array.from({ length: 700 }, (_, i) => ({
    hashes: Float64Array.of(5, ...(i % 2 ? [77] : []), ...(i % 300 === 0 ? [2 ** 52 + i] : [])),
    counts: Uint32Array.of(1 + (i % 5 === 0 ? i * 1000 : 0), ...(i % 2 ? [1] : []), ...(i % 300 === 0 ? [200] : [])),
  }));
  expect(openPostings(encodePostings(passages)).terms()).toEqual(passages);
  expect(openPostings(encodePostings([])).terms()).toEqual([]);
});
