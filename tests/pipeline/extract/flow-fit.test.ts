import { expect, test } from "vitest";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { flowFit } from "#pipeline/extract/flow-fit.ts";
import { readSentence } from "#pipeline/extract/read-sentence.ts";

const shiftOf = (question: string, text: string): number =>
  flowFit(readQuestion(question, () => 1))(readSentence(text));

test.each([
  ["Was hat Portugal an Marokko geliefert?", "Die marokkanischen Lieferungen an Portugal sind 40 Millionen Euro wert."],
  ["Was hat Portugal an Marokko geliefert?", "Marokko lieferte Portugal vor allem Düngemittel."],
  ["Was hat Portugal Marokko gegeben?", "Marokko gab Portugal vor allem Düngemittel."],
  ["Was bekam Marokko von Portugal?", "Portugal bekam aus Marokko Düngemittel."],
  ["Welche Boote hat Portugal geliefert?", "Die marokkanischen Lieferungen an Portugal sind 40 Millionen Euro wert."],
  ["Wie viele Zelte schickte Portugal?", "Marokko schickte 300 Zelte nach Portugal."],
  ["Was bekam Polen von Mali?", "Polen lieferte Zelte an Mali."],
  ["Wie viel Geld zahlte Dänemark an Island?", "Islands Zahlungen an Dänemark endeten im Mai."],
])("what goes the other way answers no %j", (question, text) => {
  expect(shiftOf(question, text)).toBeLessThan(-1);
});

test.each([
  ["Was sagt Portugal über Marokko?", "Marokko lieferte Portugal vor allem Düngemittel."],
  ["Vergleiche die Lieferungen Portugals an Marokko mit denen Marokkos.", "Marokko lieferte Portugal Düngemittel."],
  ["Was lieferte die Firma Brandt?", "Marokko lieferte Portugal vor allem Düngemittel."],
])("all else may answer %j", (question, text) => {
  expect(shiftOf(question, text)).toBe(0);
});

test.each([
  ["Was hat Portugal an Marokko geliefert?", "Portugal lieferte Marokko zwölf Boote."],
  ["Was hat Portugal an Marokko geliefert?", "Portugals Lieferungen an Marokko stocken."],
  ["Was hat Portugal Marokko gegeben?", "Von Portugal bekam Marokko zwölf Boote."],
])("what goes the same way answers better %j", (question, text) => {
  expect(shiftOf(question, text)).toBeGreaterThan(0.5);
});
