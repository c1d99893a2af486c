import { describe, expect, test } from "vitest";
import { stem } from "#german/stems.ts";
import { spelledAsIndexed } from "#pipeline/spelled-as-indexed.ts";

const held = new Set(
  ["Selenskyj", "Charkiw", "Nawalny", "Kyjiw", "Wagner", "Hofmann", "Sander", "Fisher", "Reisen"].map(stem),
);
const index = { documentFrequency: (term: string) => (held.has(term) ? 3 : 0) };

describe("spelledAsIndexed", () => {
  test.each([
    ["Was sagt Zelensky zu Kharkiv?", "Was sagt Selenskyj zu Charkiw?"],
    ["Zelenskys Rede", "Selenskyjs Rede"],
    ["Wer ist der Kharkiv-Chef von „Navalny“?", "Wer ist der Charkiw-Chef von „Nawalny“?"],
    ["was sagt zelensky", "was sagt Selenskyj"],
    ["Was geschah in Kiew?", "Was geschah in Kyjiw?"],
    ["Kyivs Bürgermeister", "Kyjiw Bürgermeister"],
  ])("„%s“ → „%s“", (asked, spelled) => {
    expect(spelledAsIndexed(asked, index)).toBe(spelled);
  });

  test.each([
    ["names as they are spelled there", "Was sagt Selenskyj zu Charkiw?"],
    ["names that only a doubled letter tells apart", "Wer ist Hoffmann?"],
    ["German words with other letters", "Wer ist Zander, und was sind Reizen?"],
    ["short words", "Wie viele Fische?"],
    ["verbs beside names", "Wer hat in Charkiw kharkivt?"],
    ["names that are nowhere", "Was sagt Lukashenko?"],
    ["nothing", ""],
    ["white space and marks", "  …?! "],
  ])("leaves %s", (_what, asked) => {
    expect(spelledAsIndexed(asked, index)).toBe(asked);
  });
});
