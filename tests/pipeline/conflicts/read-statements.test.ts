import { describe, expect, it } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { readStatements } from "#pipeline/conflicts/read-statements.ts";
import { growth, LINEAR } from "../../growth.ts";

const id = articleId("a");

/** A passage of an article of the first of March. */
const read = (text: string, before = "") =>
  readStatements(
    {
      passage: { id: passageId(id, 1), articleId: id, text, span: { start: 0, end: text.length }, kind: "paragraph" },
      article: { id, file: "a.md", title: "Lage am Morgen", publishedAt: "2026-03-01" },
    },
    undefined,
    before,
  );

describe("readStatements", () => {
  it.each([
    "31 ",
    "drei ",
    "am 3. Mai um 12.30 Uhr ",
    "nach 5 Tagen 7 Tote, ",
    "61-jährige ",
    "die Polizei sagte, dass ",
    "( ",
  ])("reads a table that lost its lines in linear time: %j", (piece) => {
    expect(growth(read, piece, 400_000)).toBeLessThan(LINEAR);
  });

  it("still states what stands beside such a table", () => {
    const told = read(`${"31 ".repeat(2000)}gezählt. Bei dem Unfall wurden 14 Menschen verletzt.`);
    expect(told.map(({ quantity }) => quantity.min)).toEqual([14]);
  });

  it("takes an answer for what was asked, and not for what the question tells first", () => {
    const [told] = read("Um 13.55 Uhr.", "Die Bahn stand um 13.20 Uhr. Wann wurden Sie alarmiert?");
    expect(told?.own).not.toContain("Bahn");
  });
});
