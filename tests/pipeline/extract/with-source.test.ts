import { describe, expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { germanDate } from "#domain/german-date.ts";
import { sourceNote, withSource } from "#pipeline/extract/with-source.ts";

const head = { id: articleId("a"), title: "Titel", file: "a.md" };
const article = { ...head, source: "Flussbote", publishedAt: "2024-03-09" };

describe("withSource", () => {
  test.each([
    ["Es kamen 300 Gäste.", "Es kamen 300 Gäste (Flussbote, 09.03.2024)."],
    ["Er sagte: „Es kamen Tausende.“", "Er sagte: „Es kamen Tausende (Flussbote, 09.03.2024).“"],
    ["Der Umzug war im vergangenen Jahr.", "Der Umzug war im vergangenen Jahr (Flussbote, 09.03.2024)."],
  ])("%s → %s", (text, told) => {
    expect(withSource(text, article)).toBe(told);
  });

  test("adds nothing without a figure, or where medium and date are unknown", () => {
    expect(withSource("Es kamen Gäste.", article)).toBeUndefined();
    expect(withSource("Es kamen 300 Gäste.", head)).toBeUndefined();
  });

  test("sourceNote names the author for want of a medium; germanDate keeps what is known", () => {
    expect(sourceNote({ ...head, author: "Anna Kern", publishedAt: "2024-03" })).toBe("Anna Kern, 03/2024");
    expect(germanDate("2024")).toBe("2024");
  });
});
