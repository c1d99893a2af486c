import { expect, test } from "vitest";
import { isPremiseTold } from "#pipeline/extract/told-premise.ts";
import { rankArticles } from "./rank-articles.ts";

const texts = [
  "Der Trainer des VfB Lohr erfuhr davon im Bus. Die Spieler schwiegen.",
  "Die Stadt hatte das Stadion nicht gesperrt. Der Verein verkaufte im Mai den Torwart nach Ulm.",
];

test.each([
  ["Warum wurde der Trainer von Lohr entlassen?", true],
  ["Warum verkaufte der Verein den Torwart?", true],
  ["Warum wurde das Stadion der Stadt gesperrt?", false],
  ["Warum wurde der Torwart von Lohr verhaftet?", false],
  ["Warum verkaufte der Verein das Stadion an Bremen?", false],
])("isPremiseTold: %s %s", async (asked, expected) => {
  const { question, ranked } = await rankArticles(asked, [["VfB Lohr entlässt Marek", texts]]);
  expect(isPremiseTold(question, ranked)).toBe(expected);
});
