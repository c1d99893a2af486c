import { expect, test } from "vitest";
import { isKindShown } from "#pipeline/extract/what-is-told.ts";
import { rankArticles } from "./rank-articles.ts";

const paragraphs = [
  "Die Barke im Torner See ist 19 Meter lang und trug Ziegel. Ihr Steuermann war Hinrich Poll. Sie sank im Herbst 1712.",
  "Taucher sicherten den Bug. Die Bergung verzögert sich.",
];

test.each([
  ["Wer war der Steuermann der Barke?", true],
  ["Wer sicherte den Bug der Barke?", true],
  ["Wie lang ist die Barke?", true],
  ["Wann sank die Barke?", true],
])("isKindShown: %s %s", async (asked, expected) => {
  const { question, ranked } = await rankArticles(asked, [["Barke im Torner See", paragraphs]]);
  expect(isKindShown(question, ranked[0])).toBe(expected);
});

test.each([
  ["Wer war der Koch der Barke?", "Die Barke im Torner See trug Ziegel."],
  ["Wann wird die Barke geborgen?", "Die Bergung der Barke verzögert sich."],
  ["Wie viele Ziegel trug die Barke?", "Die Barke trug Ziegel."],
])("isKindShown: %s is not answered by %j", async (asked, sentence) => {
  const { question, ranked } = await rankArticles(asked, [["Barke im Torner See", [sentence]]]);
  expect(isKindShown(question, ranked[0])).toBe(false);
});
