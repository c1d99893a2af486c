import { expect, test } from "vitest";
import { claimsOf } from "#pipeline/claims-of.ts";

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
  ["", []],
])("claimsOf cuts „%s“", (text, expected) => {
  expect(claimsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
