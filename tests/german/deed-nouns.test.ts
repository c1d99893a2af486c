import { expect, test } from "vitest";
import { verbOfDeed } from "#german/deed-nouns.ts";

test.each([
  ["Rückzug", "zurückziehen"],
  ["Freispruch", "freisprechen"],
  ["Ankunft", "ankommen"],
  ["Verlust", "verlieren"],
  ["Beschluss", "beschließen"],
  ["Beschlusses", "beschließen"],
  ["Einkauf", "einkaufen"],
  ["Absturz", "abstürzen"],
  ["Bau", "bauen"],
  ["Hausbau", undefined],
  ["Tisch", undefined],
  ["Zeitung", undefined],
])("verbOfDeed(%s) is %s", (noun, verb) => {
  expect(verbOfDeed(noun)).toBe(verb);
});
