import { expect, test } from "vitest";
import { isKindShown, isRelative, isRoleTold } from "#pipeline/extract/what-is-told.ts";
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

test.each([
  ["Wer ist die Finanzministerin von Torn?", "Die Ministerin Ute Kern sprach in Torn.", true],
  ["Wer ist der Minister von Torn?", "Finanzminister Jan Rupp sprach in Torn.", true],
  ["Wer ist der Verteidigungsminister von Torn?", "Ute Kern leitet in Torn den Ausschuss für Verteidigung.", false],
  ["Wer ist die Chefin von Torn?", "Leiterin in Torn ist Ute Kern.", true],
  ["Wer ist der Sohn von Anna Kern?", "Anna Kern kam mit ihrem Bruder Jan.", false],
])("isRoleTold: %s – %s: %s", async (asked, sentence, expected) => {
  const { question, ranked } = await rankArticles(asked, [["Sitzung in Torn", [sentence]]]);
  expect(isRoleTold(question, ranked)).toBe(expected);
});
