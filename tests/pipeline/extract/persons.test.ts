import { expect, test } from "vitest";
import { askTexts } from "./ask-texts.ts";

const texts = [
  "Die Moorbahn bei Wiesmoor soll im Herbst wieder fahren. Die Bahn sei „ein Stück Heimat“, sagte Landrätin Gesa Tjarks. Der Förster Enno Haak hält die Bahn für eine Gefahr: Sie störe die Brut der Kraniche.",
  "Gesa Tjarks leitet seit 2021 den Kreis Ammerhusen. Die Bahn kostet nach Angaben des Vereins 340.000 Euro. Die aus Jütland stammende Tjarks traf im Mai den Minister Ole Brahms.",
  "Die Vorsitzende des Moorvereins, Ilka Renken, klagte, der Kreis habe zweimal nicht geantwortet. Renkens Kritik gilt auch dem Land. Laut Renken fehlen 12 Kilometer Gleis.",
  "Im Naturzentrum in Oldersum forscht Enno Haak über Kraniche. Haak besitzt zwei Hunde.",
];

const ask = askTexts(texts);

test.each([
  ["Was sagte Gesa Tjarks über die Bahn?", "Heimat"],
  ["Was hält Haak von der Bahn?", "Gefahr"],
  ["Was beklagt Ilka Renken?", "zweimal nicht geantwortet"],
  ["12 kilometer gleis wer sagt das", "Laut Renken"],
  ["Von wem stammt die Zahl der 340.000 Euro?", "Vereins"],
  ["Wer ist Gesa Tjarks?", "leitet"],
  ["Wo arbeitet Enno Haak?", "Oldersum"],
  ["Was macht Enno Haak beruflich?", "forscht"],
  ["Woher kommt Gesa Tjarks?", "Jütland"],
  ["Ist Gesa Tjarks Dänin?", "Jütland"],
])("%s is answered first by %s", async (question, told) => {
  const { sentences } = await ask(question);
  expect(sentences[0]?.text).toContain(told);
});

test.each([
  ["Was sagte Ole Brahms über die Bahn?", "Eine Äußerung von Ole Brahms war in den Artikeln nicht zu finden."],
  ["Was meint Jens Poppinga zur Moorbahn?", "Eine Äußerung von Jens Poppinga war in den Artikeln nicht zu finden."],
])("%s: %s", async (question, text) => {
  expect(await ask(question)).toMatchObject({ kind: "abstained", text });
});
