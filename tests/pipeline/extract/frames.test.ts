import { expect, test } from "vitest";
import { whatIsMissing } from "#pipeline/extract/frames.ts";
import { rankArticles } from "./rank-articles.ts";

test.each([
  ["Wozu dient der Steg?", "Der Steg soll Kindern den Weg zur Schule verkürzen.", undefined],
  ["Warum wurde der Steg gebaut?", "Der Steg wurde im Mai gebaut.", "Ausdrücklich nennen diese Stellen keinen Grund."],
  ["Wie lange war der Steg gesperrt?", "Der Steg war seit Jahrzehnten gesperrt.", undefined],
  ["Wie lange war der Steg gesperrt?", "Der Steg war gesperrt.", "Eine Dauer dazu war nicht zu finden."],
  ["Wann wurde der Steg gebaut?", "Gebaut wurde der Steg im vergangenen Monat.", undefined],
] as const)("whatIsMissing: %s – %s", async (asked, told, expected) => {
  const { question, ranked } = await rankArticles(asked, [["Der Steg", [told]]]);
  expect(whatIsMissing(question, ranked)[0]).toEqual(expected && { type: "frame", text: expected });
});
