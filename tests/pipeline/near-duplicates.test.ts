import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { withoutNearDuplicates } from "#pipeline/near-duplicates.ts";

const list = (...texts: readonly string[]) =>
  texts.map((text, i) => ({ passage: { id: passageId(articleId("a"), i + 1), text } }));
const left = (texts: readonly string[], most = 10): readonly number[] =>
  withoutNearDuplicates(list(...texts), most).map(({ passage }) => Number(passage.id.split("#p")[1]));

const report = "Die Feuerwehr rettete am Sonntag drei Kinder aus einem brennenden Wohnhaus in Kassel.";

test.each([
  ["a copy with a prefix", [report, `Kassel (dpa) – ${report}`], [1]],
  [
    "a copy with another spelling of umlauts",
    ["Die Bürger gründeten einen Verein für Vögel.", "Die Buerger gruendeten einen Verein fuer Voegel."],
    [1],
  ],
  [
    "another number is another report",
    ["Am Montag zählte die Polizei 300 Teilnehmer.", "Am Montag zählte die Polizei 800 Teilnehmer."],
    [1, 2],
  ],
  ["another text", [report, "Der Zoo in Kassel öffnet später."], [1, 2]],
  ["short texts, compared whole", ["Kassel", "Kassel", "Köln"], [1, 3]],
])("withoutNearDuplicates: %s", (_, texts, kept) => {
  expect(left(texts)).toEqual(kept);
});

test("the list is filled up with what follows", () => {
  expect(
    left([report, report, "Ein zweiter Bericht über Wölfe im Harz.", "Ein dritter über das Wetter an der See."], 2),
  ).toEqual([1, 3]);
});
