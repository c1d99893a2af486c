import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";
import { conflictsOn } from "#pipeline/overview/conflicts-on.ts";
import { evidence } from "../verify/evidence.ts";

const conflicts = findConflicts(
  [
    "Bei dem Brand in Lohnstedt wurden zwölf Menschen verletzt. Den Schaden an der Mühle schätzt die Polizei auf 3 Millionen Euro.",
    "Bei dem Brand in Lohnstedt wurden 19 Menschen verletzt. Den Schaden an der Mühle schätzt der Müller auf 5 Millionen Euro.",
    "Seit 2019 liefert Dänemark militärische Güter an Kenia.",
    "Dänemark liefert seit 2021 militärische Güter an Kenia.",
    "Norwegen hat 300 Soldaten nach Mali geschickt.",
    "Nach Mali schickte Norwegen 450 Soldaten.",
  ].map((text, at) => {
    const { passage, article } = evidence(text);
    const id = articleId(`bericht-${at}`);
    return { passage: { ...passage, id: passageId(id, 1), articleId: id }, article: { ...article, id } };
  }),
).map(({ conflict }) => conflict);

test.each([
  ["Zahl der Verletzten?", ["19", "zwölf"]],
  ["verletzten Menschen?", ["19", "zwölf"]],
  ["Höhe des Schadens?", ["5 Millionen Euro", "3 Millionen Euro"]],
  ["Schaden an der Mühle?", ["5 Millionen Euro", "3 Millionen Euro"]],
  ["Wann Dänemark mit den Lieferungen begann?", ["seit 2021", "Seit 2019"]],
  ["Beginn der dänischen Lieferungen an Kenia?", ["seit 2021", "Seit 2019"]],
  ["Zahl der norwegischen Soldaten?", ["450", "300"]],
  ["Zahl der gefallenen Soldaten?", undefined],
  ["Wert der Soldaten?", undefined],
  ["Wann die Soldaten nach Mali kamen?", undefined],
  ["Warum Menschen verletzt wurden?", undefined],
  ["Wer den Brand in Lohnstedt löschte?", undefined],
  ["Eintrittspreis?", undefined],
] as const)("conflictsOn: %s", (topic, values) => {
  const [found] = conflictsOn(topic, conflicts);
  expect(found?.positions.map(({ value }) => value)).toEqual(values);
});
