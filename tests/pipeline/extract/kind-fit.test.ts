import { expect, test } from "vitest";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { namedKind } from "#pipeline/extract/kind-fit.ts";
import { rankArticles } from "./rank-articles.ts";

test.each([
  ["Wie laut ist die Glocke?", "Im Hof wurden 71 Dezibel gemessen.", true],
  ["Wie laut ist die Glocke?", "Die Glocke wiegt zwei Tonnen.", false],
  ["Wie stand es nach der ersten Halbzeit?", "Rode gewann gegen Lund mit 4:2 (1:2).", true],
  ["Wie stand es nach der ersten Halbzeit?", "Die Partie begann um 19:30 Uhr im Regen.", false],
  ["Wie stand es nach der ersten Halbzeit?", "Nach der ersten Halbzeit wechselte Rode zweimal.", false],
  ["Wem gehört die Mühle?", "Die Gemeinde hält 30 Prozent der Anteile.", true],
  ["Wem gehört die Mühle?", "Die Nachbarn haben die Mühle nie gehört.", false],
  ["Wem gehörte die Mühle früher?", "Ein Müller aus Lund hatte sie gebaut.", undefined],
  ["Wie oft muss man das Fell bürsten?", "Fachleute raten zu einer Bürste aus Holz.", false],
  ["Wie oft muss man das Fell bürsten?", "Gebürstet wird jeden Tag.", true],
  ["Wie oft hat Rode getroffen?", "Rode siegte.", undefined],
] as const)("namedKind of %j with %j: %s", async (asked, text, isOne) => {
  const { ranked } = await rankArticles(asked, [["Aus dem Ort", [text]]]);
  const [one] = ranked;
  expect(one && namedKind(readQuestion(asked, () => 1))?.(one.candidate)).toBe(isOne);
});
