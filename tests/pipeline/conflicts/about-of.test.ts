import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";
import { evidence } from "../verify/evidence.ts";

const report = (title: string, text: string) => {
  const { passage, article } = evidence(text);
  const id = articleId(title.toLowerCase().replaceAll(/\P{L}+/gu, "-"));
  return {
    passage: { ...passage, id: passageId(id, 1), articleId: id },
    article: { ...article, id, title, publishedAt: "2024-03-01" },
  };
};

const headings = (a: string, b: string): readonly string[] =>
  findConflicts([report("Bericht eins", a), report("Bericht zwei", b)]).map(({ conflict }) => conflict.about);

test.each([
  [
    "Zahl der norwegischen Soldaten",
    "Mali wurde von 300 norwegischen Soldaten unterstützt.",
    "Norwegen schickte 450 Soldaten nach Mali.",
  ],
  [
    "Zahl der Verletzten",
    "Bei dem Brand in Lohnstedt wurden zwölf Menschen verletzt.",
    "Bei dem Brand in Lohnstedt wurden 19 Menschen verletzt.",
  ],
  [
    "Zahl von Zelten",
    "In Arnsbrück stehen nach dem Beben 300 Zelte für die Familien.",
    "In Arnsbrück stehen nach dem Beben 450 Zelte für die Familien.",
  ],
  [
    "Beginn der Lieferungen",
    "Seit 2019 liefert Dänemark militärische Güter an Kenia. Die Lieferungen sind umstritten.",
    "Dänemark liefert seit 2021 militärische Güter an Kenia.",
  ],
  [
    "Verhältnis zwischen Ungarn und Serbien",
    "Ungarn ist verärgert über Serbien.",
    "Serbien und Ungarn pflegen eine enge Freundschaft.",
  ],
  [
    "Schaden (Mühle)",
    "Den Schaden an der Mühle in Lohnstedt schätzt die Polizei auf 3 Millionen Euro.",
    "Den Schaden an der Mühle in Lohnstedt schätzt der Müller auf 5 Millionen Euro.",
  ],
  [
    "Kosten (Turnhalle)",
    "Die Kosten für die Turnhalle in Lohnstedt liegen bei 3 Millionen Euro.",
    "Die Turnhalle in Lohnstedt kostet 5 Millionen Euro.",
  ],
  [
    "Menge (Heizöl)",
    "In Lohnstedt liefen am Dienstag 300 Liter Heizöl in den Bach.",
    "In Lohnstedt liefen am Dienstag 900 Liter Heizöl in den Bach.",
  ],
  [
    "Breite (Riss)",
    "Der Riss im Damm von Lohnstedt ist 40 Meter breit.",
    "Der Riss im Damm von Lohnstedt ist 70 Meter breit.",
  ],
  [
    "Preis (Tageskarte)",
    "Der Preis für die Tageskarte in Lohnstedt steigt ab dem 1. Juni auf 6,80 Euro.",
    "In Lohnstedt steigt der Preis für die Tageskarte ab dem 1. Juni auf 5,50 Euro.",
  ],
  [
    "Drexler, Werk",
    "Der Zulieferer Drexler schließt sein Werk in Lohnstedt Ende 2027.",
    "Das Werk des Zulieferers Drexler in Lohnstedt wird nicht geschlossen.",
  ],
])("aboutOf says what a contradiction is about as a heading: %s", (heading, a, b) => {
  expect(headings(a, b)).toContain(heading);
});
