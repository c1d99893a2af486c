import { describe, expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import type { NumberedSource } from "../../web/answer-sources.ts";
import { timelineOf } from "../../web/timeline.ts";

function source(number: number, id: string, publishedAt?: string): NumberedSource {
  const head = { title: `Titel ${id}`, source: `Blatt ${id}`, ...(publishedAt !== undefined && { publishedAt }) };
  const article = articleId(id);
  const citation = {
    ...{ passageId: passageId(article, number), articleId: article, ...head },
    ...{ text: "", quote: { start: 0, end: 0 } },
  };
  return { citation, quotes: [], number };
}

describe("timelineOf", () => {
  test("puts articles on the line oldest first, each once with all its numbers", () => {
    const sources = [
      source(1, "c", "2025-03-31"),
      source(2, "a", "2025-03-01"),
      source(3, "c", "2025-03-31"),
      source(4, "b", "2025-03-16"),
    ];
    expect(timelineOf(sources)).toEqual([
      { articleId: "a", name: "Blatt a", date: "01.03.2025", at: 0, numbers: [2] },
      { articleId: "b", name: "Blatt b", date: "16.03.2025", at: 0.5, numbers: [4] },
      { articleId: "c", name: "Blatt c", date: "31.03.2025", at: 1, numbers: [1, 3] },
    ]);
  });

  test("a month counts from its first day, and an instant by its day", () => {
    const rows = timelineOf([source(1, "a", "2025-03"), source(2, "b", "2025-03-11T08:00:00Z")]);
    expect(rows?.map(({ date }) => date)).toEqual(["März 2025", "11.03.2025"]);
  });

  test.each([
    ["nothing cited", []],
    ["one article", [source(1, "a", "2025-03-01"), source(2, "a", "2025-03-01")]],
    ["one day", [source(1, "a", "2025-03-01"), source(2, "b", "2025-03-01")]],
    ["one dated", [source(1, "a", "2025-03-01"), source(2, "b")]],
    ["what is no date", [source(1, "a", "2025-03-01"), source(2, "b", "Frühjahr")]],
  ])("nothing for %s", (_, sources) => {
    expect(timelineOf(sources)).toBeUndefined();
  });
});
