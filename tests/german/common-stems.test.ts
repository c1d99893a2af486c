import { expect, test } from "vitest";
import { rarityInGerman } from "#german/common-stems.ts";
import { stem } from "#german/stems.ts";

test.each([
  ["Jahr", "Stadt"],
  ["Menschen", "Arbeit"],
  ["Stadt", "Anfang"],
  ["Anfang", "Gruppe"],
  ["Gruppe", "Seilbahn"],
  ["Gesellschaft", "Trockendock"],
])("rarityInGerman: %s is more common than %s", (common, rare) => {
  expect(rarityInGerman(stem(common))).toBeLessThan(rarityInGerman(stem(rare)));
});
