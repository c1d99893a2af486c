import { expect, test } from "vitest";
import { closenessTo } from "#pipeline/closeness.ts";

const closeness = closenessTo("Welche Fähren liefert die Werft Emden?", () => 1);

test("coverage counts the question's words that stand close together, in any form", () => {
  expect(closeness("Die Werft in Emden lieferte zwei Fähren.").coverage).toBe(1);
  expect(closeness("Emden hat einen Hafen.").coverage).toBe(0.25);
  expect(closeness("").coverage).toBe(0);
});

test("words far apart do not add up", () => {
  const between = "Der Wind dreht auf Norden und bringt kalte Luft aus Island. ".repeat(6);
  expect(closeness(`Die Fähren liegen still. ${between} Die Werft schweigt.`).coverage).toBe(0.25);
});

test("proximity counts neighbours of the question that are neighbours in the passage", () => {
  expect(closeness("Die Werft in Emden baut.").proximity).toBeCloseTo(1 / 3);
  expect(closeness("Fähren liefert die Werft Emden.").proximity).toBe(1);
});

test("a rare word counts more", () => {
  const rare = closenessTo("Werft Emden", (term) => (term === "emd" ? 3 : 1));
  expect(rare("In Emden regnet es.").coverage).toBeGreaterThanOrEqual(0.5);
  expect(closenessTo("und der die", () => 1)("und der die")).toEqual({ coverage: 0, proximity: 0 });
});
