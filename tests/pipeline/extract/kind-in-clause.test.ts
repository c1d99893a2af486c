import { expect, test } from "vitest";
import { isKindInClause } from "#pipeline/extract/kind-in-clause.ts";
import { rankArticles } from "./rank-articles.ts";

test.each([
  ["Wie viele Ziegel trug die Barke?", "Die Barke trug 4.000 Ziegel.", true],
  ["Wie viele Ziegel trug die Barke?", "Die Barke sank, als sie 4.000 Ziegel trug.", true],
  ["Wann sank die Barke?", "Im Herbst 1712 ging die Barke unter.", true],
  ["Wie viele Kammern hat die Schleuse?", "Elf Boote warteten, während die Schleuse gespült wurde.", false],
  ["Wie viele Masten hatte die Barke?", "Die Barke sank, obwohl neun Lotsen halfen.", false],
  ["Wann sank die Barke?", "Die Barke sank, weil seit Mai niemand mehr schöpfte.", false],
  ["Wann sank die Barke?", "Die Barke sank.", false],
])("%s – %s: %s", async (asked, sentence, expected) => {
  const { question, ranked } = await rankArticles(asked, [["Fund im Torner See", [sentence]]]);
  expect(isKindInClause(question, ranked)).toBe(expected);
});
