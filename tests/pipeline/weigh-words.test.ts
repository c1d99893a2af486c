import { describe, expect, test } from "vitest";
import { stem } from "#german/stems.ts";
import { weighWords } from "#pipeline/weigh-words.ts";

/** In how many of 9,000 passages a word stands; one that the table does not name stands in none. */
const frequencies = new Map([
  [stem("Brücke"), 4000],
  [stem("Kahn"), 12],
  [stem("Bund"), 900],
]);
const index = {
  counts: { articles: 900, passages: 9000, chunks: 9000 },
  documentFrequency: (term: string) => frequencies.get(term) ?? 0,
};
const weigh = (question: string) =>
  weighWords(question, index).map(({ text, weight }) => [text, Number(weight.toFixed(2))]);

describe("weighWords", () => {
  test.each([
    ["Wer baut die Brücke?", "Brücke", 0.33],
    ["Wem gehören die Kähne?", "Kähne", 0.83],
    ["Wer ist Quendolin?", "Quendolin", 0.84],
    ["Wer ist Quendolin?", "Wer", 0.8],
    ["Wer ist Quendolin?", "?", 0.8],
  ])("weighs a word of „%s“ by its rarity: %s counts %d", (question, word, weight) => {
    expect(weigh(question)).toContainEqual([word, weight]);
  });

  test("weighs the parts of a hyphenated word by themselves", () => {
    expect(weigh("Bund-Länder-Treffen")).toEqual([
      ["Bund", 0.51],
      ["-", 0.8],
      ["Länder", 0.84],
      ["-", 0.8],
      ["Treffen", 0.84],
    ]);
  });

  test.each([
    "Wie hoch ist die Brücke?",
    "  Was kostet der Bund-Länder-Fonds – 9,8 Mrd. Euro oder 10 000 €?? ",
    "„Gibt's das?“, fragte O'Neill.",
    "???",
    "",
  ])("leaves nothing of „%s“ out", (question) => {
    expect(
      weighWords(question, index)
        .map(({ text }) => text)
        .join(""),
    ).toBe(question);
  });

  test("lets the subject of a small collection count", () => {
    const few = { counts: { articles: 3, passages: 40, chunks: 40 }, documentFrequency: () => 25 };
    expect(weighWords("Bahnhof", few)[0]?.weight).toBeGreaterThan(0.7);
  });
});
