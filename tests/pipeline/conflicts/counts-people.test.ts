import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { countsPeople } from "#pipeline/conflicts/counts-people.ts";
import { placeStatements } from "#pipeline/conflicts/placed-statement.ts";
import { readStatements } from "#pipeline/conflicts/read-statements.ts";

/** Whether the figure of "Gezählt wurden 240 …" counts people. */
function isOfPeople(noun: string): boolean | undefined {
  const [id, text] = [articleId("a"), `Gezählt wurden 240 ${noun}.`];
  const span = { start: 0, end: text.length };
  const evidence = {
    passage: { id: passageId(id, 1), articleId: id, text, span, kind: "paragraph" },
    article: { id, file: "a.md", title: "Bilanz", publishedAt: "2026-03-01" },
  } as const;
  const told = placeStatements(evidence, readStatements(evidence)).find(({ quantity }) => quantity.min === 240);
  return told && countsPeople(told);
}

const people =
  "Bürger Läufer Teilnehmer Gäste Einsatzkräfte Fans Polizisten Touristen Studenten Patienten Demonstranten Reisende Verletzte Beschäftigte Beamte Häftlinge Mieter Besucherinnen";
const things =
  "Enten Kisten Listen Talente Varianten Instrumente Dokumente Geräte Angebote Berichte Verbote Gewichte Betten Gehälter Spenden Legenden Kalender Komponenten Container";

test.each(people.split(" "))("240 %s are people", (noun) => expect(isOfPeople(noun)).toBe(true));
test.each(things.split(" "))("240 %s are things", (noun) => expect(isOfPeople(noun)).toBe(false));
