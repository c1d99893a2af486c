import { expect, test } from "vitest";
import { introduction, whatIsMissing } from "#pipeline/extract/frames.ts";
import { rankArticles } from "./rank-articles.ts";

test.each([
  ["Wozu dient der Steg?", "Der Steg soll Kindern den Weg zur Schule verkürzen.", undefined],
  ["Warum wurde der Steg gebaut?", "Der Steg wurde im Mai gebaut.", "Ausdrücklich nennen diese Stellen keinen Grund."],
  ["Wie lange war der Steg gesperrt?", "Der Steg war seit Jahrzehnten gesperrt.", undefined],
  ["Wie lange war der Steg gesperrt?", "Der Steg war gesperrt.", "Eine Dauer dazu war nicht zu finden."],
  ["Wie viele Boote liegen am Steg?", "Am Steg liegen zahlreiche Boote.", "Eine genaue Zahl dazu war nicht zu finden."],
  ["Wie viele Boote liegen am Steg?", "Am Steg liegen rund zwei Dutzend Boote.", undefined],
  ["Wie viele Boote liegen am Steg?", "Am Steg liegt kein Boot.", undefined],
  ["Wie viel kostete der Steg?", "Der Steg kostete Millionen.", "Eine genaue Zahl dazu war nicht zu finden."],
  ["Wie viel kostete der Steg?", "Der Steg kostete zwei Millionen Euro.", undefined],
  ["Wann wurde der Steg gebaut?", "Gebaut wurde der Steg im vergangenen Monat.", undefined],
] as const)("whatIsMissing: %s – %s", async (asked, told, expected) => {
  const { question, ranked } = await rankArticles(asked, [["Der Steg", [told]]]);
  expect(whatIsMissing(question, ranked)[0]).toEqual(expected && { type: "frame", text: expected });
});

test("a figure in the sentence before, which is not shown, is still missing", async () => {
  const { question, ranked } = await rankArticles("Wie viele Boote liegen am Steg?", [
    ["Der Steg", ["Der Kiosk verkaufte 300 Würste. Am Steg liegen Boote aus Holz."]],
  ]);
  const shown = ranked.filter(({ candidate }) => candidate.text.startsWith("Am Steg"));
  expect(whatIsMissing(question, shown)[0]).toMatchObject({ text: "Eine Zahl dazu war nicht zu finden." });
});

test.each([
  ["Batterien und Farben", "Was gehört nicht hinein?", "Unter „Was gehört nicht hinein?“ steht:"],
  ["blaue Jacke", "Hinweise\nDie Frau wird so beschrieben:", "Unter „Die Frau wird so beschrieben“ steht:"],
  ["Batterien werden getrennt gesammelt.", "Was gehört nicht hinein?", undefined],
] as const)("introduction: %s", async (item, heading, expected) => {
  const { question, ranked } = await rankArticles("Dürfen Batterien in die Jacke?", [["Müll", [item]]]);
  const listed = ranked.map((one) => {
    const { passage } = one.candidate;
    const told = { ...passage, passage: { ...passage.passage, kind: "list" as const, heading } };
    return { ...one, candidate: { ...one.candidate, passage: told } };
  });
  expect(introduction(question, listed)[0]).toEqual(expected && { type: "frame", text: expected });
});
