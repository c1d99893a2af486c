import { join } from "node:path";
import { expect, test } from "vitest";
import { readFiles } from "#adapters/read-files.ts";

const results = await Array.fromAsync(readFiles([join(import.meta.dirname, "../corpus/articles")]));
const articles = results.map((result) => {
  if (result.kind === "skipped") throw new Error(`${result.file}: ${result.reason}`);
  return result.article;
});

test("the bundled corpus holds at least five articles", () => expect(articles.length).toBeGreaterThanOrEqual(5));

test.each(articles)(
  "$name says what it retells and under which licence",
  ({ basedOn, retelling, licence, title, blocks }) => {
    expect({ basedOn, retelling, licence }).toEqual({
      basedOn: expect.stringMatching(/\S/),
      retelling: true,
      licence: "CC BY 4.0",
    });
    expect(basedOn).not.toContain(title);
    expect(blocks.length).toBeGreaterThan(5);
  },
);

test.each(articles)("$name has paragraphs that stand alone: none opens with a pronoun", ({ text, blocks }) => {
  const opening = blocks
    .filter(({ kind }) => kind === "paragraph")
    .map(({ start, end }) => text.slice(start, end).split(" ")[0]);
  expect(
    opening.filter((word) => /^(?:Er|Sie|Es|Dies|Diese[rsmn]?|Dort|Dabei|Darin|Dazu|Damit)$/.test(word ?? "")),
  ).toEqual([]);
});
