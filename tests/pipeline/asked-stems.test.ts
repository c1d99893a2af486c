import { expect, test } from "vitest";
import { readAskedStems } from "#pipeline/asked-stems.ts";

test("readAskedStems meets words, near synonyms and parts of compounds", () => {
  const { stems, met } = readAskedStems("Wie hoch ist der Abfluss des Gletschers?");
  const strength = (stem: string, word: string): number =>
    met(stem).find(({ asked }) => stems[asked] === word)?.strength ?? 0;
  expect(strength("gletsch", "gletsch")).toBe(1);
  expect(strength("gletscherabfluss", "abfluss")).toBe(0.6);
  expect(met("baum")).toEqual([]);
});

test("readAskedStems takes the first 500 words of a text for what is asked", () => {
  const { stems, order } = readAskedStems(Array.from({ length: 5000 }, (_, i) => `Wort${i}`).join(" "));
  expect(stems.length).toBe(500);
  expect(order.length).toBe(500);
});
