import { expect, test } from "vitest";
import { closenessTo } from "#pipeline/closeness.ts";

const closeness = closenessTo("Welche Fähren liefert die Werft Emden?", () => 1);

test("coverage counts the question's words that stand close together, in any form", () => {
  expect(closeness("Die Werft in Emden lieferte zwei Fähren.").coverage).toBe(1);
  expect(closeness("Emden hat einen Hafen.").coverage).toBe(0.25);
  expect(closeness("").coverage).toBe(0);
});

test("words far apart do not add up", () => {
  const between = "Dichter Nebel hängt seit gestern über dem ganzen Meer. ".repeat(8);
  expect(closeness(`In Emden ist es still. ${between} Die Werft schweigt.`).coverage).toBe(0.25);
});

test.each([
  ["the rest by half", "Emden hat einen Hafen.", "Die Werft und ihre Kräne", 0.375],
  ["nothing twice", "Die Werft in Emden lieferte zwei Fähren.", "Fähren aus Emden", 1],
  ["by half even where the passage says none of it", "Es regnet.", "Werft in Emden", 0.25],
  ["nothing that was not asked for", "Emden hat einen Hafen.", "Der Nebel hängt", 0.25],
])("what stands above a passage counts for coverage: %s", (_, passage, above, coverage) => {
  expect(closeness(passage, above).coverage).toBeCloseTo(coverage);
  expect(closeness(passage, above).proximity).toBe(closeness(passage).proximity);
});

test("proximity counts neighbours of the question that are neighbours in the passage", () => {
  expect(closeness("Die Werft in Emden baut.").proximity).toBeCloseTo(1 / 3);
  expect(closeness("Fähren liefert die Werft Emden.").proximity).toBe(1);
});

test("a rare word counts more", () => {
  const rare = closenessTo("Werft Emden", (term) => (term === "emd" ? 3 : 1));
  expect(rare("In Emden regnet es.").coverage).toBeGreaterThanOrEqual(0.5);
  expect(closenessTo("und der die", () => 1)("und der die")).toEqual({ coverage: 0, proximity: 0, figures: 0 });
});

test.each([
  ["a near synonym", "Wer leitet die Werft?", "Die Werft führt Anna Kern.", 0.8],
  ["the end of a compound", "Wohin floss der Gletscherabfluss?", "Der Abfluss nahm zu.", 0.3],
  ["a compound with the word", "Wer baut die Brücke?", "Die Straßenbrücke ist alt.", 0.3],
])("%s counts as part of the word", (_, question, passage, coverage) => {
  expect(closenessTo(question, () => 1)(passage).coverage).toBeCloseTo(coverage);
});

test("figures are the share of the question's own that the passage holds", () => {
  const asked = closenessTo("Wer kam vor 66 Millionen Jahren in Apollo 1 um?", () => 1);
  expect(asked("Vor 66 Millionen Jahren schlug er ein.").figures).toBe(0.5);
  expect(asked("Vor 65 Millionen Jahren schlug er ein.").figures).toBe(0);
  expect(closeness("Die Werft baut 3 Fähren.").figures).toBe(0);
});
