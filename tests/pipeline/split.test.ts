import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Article, articleId } from "#domain/article.ts";
import { joinBlocks, type LooseBlock } from "#domain/block.ts";
import { chunk, searchText } from "#pipeline/chunk.ts";
import { split } from "#pipeline/split.ts";

const made = (loose: readonly LooseBlock[]) => {
  const { text, blocks } = joinBlocks(loose);
  const article: Article = { id: articleId("deich"), title: "Deich hält", file: "deich.md", text };
  return { article, passages: split(article, blocks) };
};

describe("split", () => {
  test("gives every block an ID in order and the heading above it", () => {
    const { passages } = made([
      { kind: "paragraph", text: "Der Deich hält." },
      { kind: "heading", text: "Die Nacht" },
      { kind: "paragraph", text: "Der Pegel stieg auf 3 Meter." },
      { kind: "list", text: "Husby: 3,1 Meter" },
    ]);
    expect(passages.map(({ id, kind, text, heading }) => [id, kind, text, heading])).toEqual([
      ["deich#p1", "paragraph", "Der Deich hält.", undefined],
      ["deich#p2", "heading", "Die Nacht", undefined],
      ["deich#p3", "paragraph", "Der Pegel stieg auf 3 Meter.", "Die Nacht"],
      ["deich#p4", "list", "Husby: 3,1 Meter", "Die Nacht"],
    ]);
  });

  test("cuts a long paragraph between sentences into pieces of about equal length", () => {
    const sentence = "Am 3. Mai stieg der Pegel bei Husby laut Dr. Ilse Brandt um rund 12,5 Zentimeter. ";
    const { passages } = made([{ kind: "paragraph", text: sentence.repeat(30) }]);
    expect(passages.length).toBe(3);
    expect(passages.every(({ text }) => text.length <= 1200 && text.length > 600 && text.endsWith("Zentimeter."))).toBe(
      true,
    );
  });

  test("cuts a text without sentences at white space, and one without white space anywhere", () => {
    const words = made([{ kind: "paragraph", text: "Pegel ".repeat(500) }]).passages;
    expect(words.every(({ text }) => text.length <= 1200 && /^Pegel.*Pegel$/.test(text))).toBe(true);
    expect(
      made([{ kind: "paragraph", text: "😀".repeat(1500) }]).passages.every(({ text }) => text.isWellFormed()),
    ).toBe(true);
  });

  test("spans cut the passages out of the text, in order, and leave out white space alone", () => {
    const word = fc.constantFrom(
      "Deich",
      "hält.",
      "3,5",
      "Mio.",
      "„Nein“",
      "e\u0301",
      "\n",
      "Dr.",
      "ß?",
      "😀",
      "x".repeat(700),
    );
    const block = fc.record({
      kind: fc.constantFrom("paragraph" as const, "heading" as const, "list" as const, "caption" as const),
      text: fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const { article, passages } = made(blocks);
        let end = 0;
        for (const { span, text } of passages) {
          expect(article.text.slice(span.start, span.end)).toBe(text);
          expect(article.text.slice(end, span.start).trim()).toBe("");
          expect(text.length).toBeGreaterThan(0);
          end = span.end;
        }
        expect(article.text.slice(end).trim()).toBe("");
        expect(article.text.normalize("NFC")).toBe(article.text);
      }),
      { numRuns: 200 },
    );
  });
});

describe("chunk", () => {
  test("covers every passage but headings once, led by title and heading", () => {
    const { article, passages } = made([
      { kind: "heading", text: "Die Nacht" },
      { kind: "paragraph", text: "Der Pegel stieg." },
      { kind: "caption", text: "Der Deich bei Husby" },
    ]);
    expect(chunk(article, passages)).toEqual([
      { text: "Deich hält\nDie Nacht\nDer Pegel stieg.", passages: ["deich#p2"] },
      { text: "Deich hält\nDie Nacht\nDer Deich bei Husby", passages: ["deich#p3"] },
    ]);
    expect(passages.map((passage) => searchText(article, passage))[0]).toBe("Deich hält\nDie Nacht");
  });
});
