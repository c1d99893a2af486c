import { expect, test } from "vitest";
import { isKindShown, isRelative } from "#pipeline/extract/what-is-told.ts";
import { rankArticles } from "./rank-articles.ts";

test.each([
  ["Wer war der Steuermann der Barke?", "Ihr Steuermann auf der Barke war Hinrich Poll.", true],
  ["Wer sicherte den Bug der Barke?", "Taucher sicherten den Bug der Barke.", true],
  ["Wie lang ist die Barke?", "Die Barke im Torner See ist 19 Meter lang.", true],
  ["Wann sank die Barke?", "Die Barke sank im Herbst 1712.", true],
  ["Wer war der Koch der Barke?", "Die Barke im Torner See trug Ziegel.", false],
  ["Wann wird die Barke geborgen?", "Die Bergung der Barke verzögert sich.", false],
  ["Wie viele Ziegel trug die Barke?", "Die Barke trug Ziegel.", false],
])("isKindShown: %s – %s: %s", async (asked, sentence, expected) => {
  const { question, ranked } = await rankArticles(asked, [["Barke im Torner See", [sentence]]]);
  expect(isKindShown(question, ranked[0])).toBe(expected);
});

test.each([
  ["Wer ist Rupps Frau?", true],
  ["Wer ist der Bruder von Anna Kern?", true],
  ["Wer ist Hans Müller?", false],
  ["Wer ist Rupps Nachfolger?", false],
])("isRelative: %s %s", async (asked, expected) => {
  const { question } = await rankArticles(asked, []);
  expect(isRelative(question)).toBe(expected);
});
