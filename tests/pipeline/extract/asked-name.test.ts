import { expect, test } from "vitest";
import { isOnlyMentioned } from "#pipeline/extract/asked-name.ts";
import { rankArticles } from "./rank-articles.ts";

test.each([
  ["Welche zwei Parteien forderten den Rücktritt?", "Zwei Parteien haben den Rücktritt gefordert.", true],
  ["Welche Obergrenze gilt am See?", "Der Verein fordert eine Obergrenze, die am See nirgends festgelegt ist.", true],
  ["Welche Obergrenze gilt am See?", "Die Obergrenze liegt am See bei 40 Litern.", false],
  ["Welches Medikament bekamen die Kranken?", "Die Kranken bekamen das Medikament „Solvan“.", false],
  ["Welcher Hund biss den Luchs?", "Der Luchs wurde von einem Hofhund gebissen.", false],
  ["Welche Ursachen nennt das Gutachten?", "Das Gutachten nennt als Ursachen den Regen und den Wind.", false],
  ["Wer forderte den Rücktritt?", "Zwei Parteien haben den Rücktritt gefordert.", false],
])("isOnlyMentioned: %s – %s %j", async (asked, sentence, expected) => {
  const { question, ranked } = await rankArticles(asked, [["Der Bericht", [sentence]]]);
  expect(isOnlyMentioned(question, ranked)).toBe(expected);
});
