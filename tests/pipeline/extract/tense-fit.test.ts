import { expect, test } from "vitest";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { tenseFit } from "#pipeline/extract/tense-fit.ts";

const PUBLISHED = "2026-05-07";
const shiftOf = (question: string, text: string, publishedAt: string | undefined = PUBLISHED): number =>
  tenseFit(
    readQuestion(question, () => 1),
    text,
    publishedAt,
  );

test.each([
  ["Wann wird das Gemälde übergeben?", "Der Rat hat am Mittwochabend beschlossen, das Gemälde zu übergeben."],
  ["Wann soll die Brücke fertig sein?", "Die Brücke wurde 1961 gebaut."],
  ["In welchem Jahr wird der Tunnel eröffnet?", "Der Tunnel wurde 2019 genehmigt."],
  ["Wann wurde die Klinik verkauft?", "Die Klinik soll zum 1. Oktober 2026 übergehen."],
  ["Wann hat der Prozess begonnen?", "Das Urteil wird am 3. Juni 2026 erwartet."],
  ["Wann begann der Umbau?", "Fertig soll alles im Dezember 2027 sein."],
])("a day on the other side of the article's own answers no %j", (question, text) => {
  expect(shiftOf(question, text)).toBeLessThan(-1);
});

test.each([
  ["Wann wird das Gemälde übergeben?", "Die Übergabe ist für den 9. November angesetzt."],
  ["Wann soll die Brücke fertig sein?", "1961 gebaut, soll sie Ende 2027 ersetzt sein."],
  ["Wann wurde die Klinik verkauft?", "Der Kreistag verkaufte sie am Montag."],
  ["Wann starb der Dirigent?", "Er starb am Sonntag."],
  ["Wann ist das Museum geöffnet?", "Geöffnet ist vom 1. Juni 2026 an."],
  ["Wann soll er das gesagt haben?", "Er sagte es im März 2024."],
  ["Wann wird das Gemälde übergeben?", "Die Übergabe steht bevor."],
  ["Wie viele Gemälde werden übergeben?", "Im März 2024 waren es drei."],
  ["Wann wird gebaut?", "Seit März 2026 wird gebaut."],
])("%j may be answered by %j", (question, text) => {
  expect(shiftOf(question, text)).toBe(0);
});

test("says nothing of an article without a date", () => {
  expect(
    tenseFit(
      readQuestion("Wann wird sie übergeben?", () => 1),
      "Sie wurde 1961 gebaut.",
      undefined,
    ),
  ).toBe(0);
});
