import { describe, expect, test } from "vitest";
import { claimsOf } from "#pipeline/claims-of.ts";

describe("claimsOf", () => {
  test.each([
    [
      "Der Umsatz stieg um 3 Prozent, und der Gewinn fiel um 5 Prozent.",
      ["Der Umsatz stieg um 3 Prozent", "der Gewinn fiel um 5 Prozent."],
    ],
    ["Der Umsatz stieg um 3 Prozent und blieb hoch.", ["Der Umsatz stieg um 3 Prozent und blieb hoch."]],
    [
      "Laut Holm stieg der Umsatz um 3 Prozent, und der Gewinn fiel um 5 Prozent.",
      ["Laut Holm stieg der Umsatz um 3 Prozent, und der Gewinn fiel um 5 Prozent."],
    ],
    ["Es regnet. Der Fluss stieg um 2 Meter.", ["Es regnet.", "Der Fluss stieg um 2 Meter."]],
    ["Stieg der Fluss? Der Fluss stieg um 2 Meter.", ["Der Fluss stieg um 2 Meter."]],
    ["", []],
  ])("cuts „%s“", (text, expected) => {
    expect(claimsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test.each([
    ["Birte Holm leitet das Werk. Sie will es verkaufen.", "Birte Holm will es verkaufen."],
    ["Der Konzern baut ein Werk. Bis Mai will er es eröffnen.", "Bis Mai will Konzern es eröffnen."],
    ["Die Arbeiter streiken. Sie fordern mehr Lohn.", "Sie fordern mehr Lohn."],
    ["Es regnet. Er kam zu spät.", "Er kam zu spät."],
  ])("puts the person for the pronoun in „%s“", (text, told) => {
    expect(claimsOf(text).at(-1)?.told).toBe(told);
  });
});
