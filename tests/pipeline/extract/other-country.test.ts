import { expect, test } from "vitest";
import { namesOtherCountry } from "#pipeline/extract/fit-the-question.ts";
import { rankArticles, type Told } from "./rank-articles.ts";

const ceasefire: Told = [
  "Waffenruhe in den Bergen",
  [
    "Im Sudan schweigen seit Montag die Waffen.",
    "Vermittelt hat der kenianische Richter Jon Maru.",
    "Die Unterhändler trafen sich elf Tage lang in Nairobi.",
  ],
];
const mission: Told = [
  "Hilfe für Mali",
  ["Polen und Dänemark helfen Mali beim Bau von Schulen.", "Dänemark schickte 300 Soldaten."],
];

test.each([
  [
    "a mediator of another country, where the article is about the asked one",
    "Wer hat im Sudan vermittelt?",
    ceasefire,
    1,
    false,
  ],
  ["another place below it", "Wo trafen sich die Unterhändler zur Waffenruhe im Sudan?", ceasefire, 2, false],
  ["the deed of another country", "Wie viele Soldaten schickte Polen?", mission, 1, true],
  ["nothing of the asked country", "Wer hat im Tschad vermittelt?", ceasefire, 1, true],
] as const)("namesOtherCountry: %s", async (_, asked, told, at, expected) => {
  const { question, ranked } = await rankArticles(asked, [told]);
  const one = ranked.find(({ candidate }) => candidate.sentence.text === told[1][at]);
  expect(one && namesOtherCountry(question, one, ranked)).toBe(expected);
});
