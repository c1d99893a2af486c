import { expect, test } from "vitest";
import { askAmount } from "#pipeline/suggest/ask-amount.ts";

test.each([
  ["12.000 Schafe weiden auf dem Deich.", "Wie viele Schafe weiden auf dem Deich?"],
  ["Rund 300 junge Leute haben den Chor verlassen.", "Wie viele junge Leute haben den Chor verlassen?"],
  ["Im Mai hat der Hof 40 Schafe verkauft.", "Wie viele Schafe hat der Hof im Mai verkauft?"],
  ["Der Hof hat bis zu 40 Schafe verkauft.", "Wie viele Schafe hat der Hof verkauft?"],
  ["Laut Förster wurden über 60 Bäume im Park gefällt.", "Wie viele Bäume wurden im Park gefällt?"],
  [
    "Nach Angaben der Stadt sind bei dem Brand zwischen 20 und 30 Häuser zerstört worden.",
    "Wie viele Häuser sind bei dem Brand zerstört worden?",
  ],
  [
    "In Bayern wurden 19 verschiedene Arten nachgewiesen.",
    "Wie viele verschiedene Arten wurden in Bayern nachgewiesen?",
  ],
])("askAmount turns „%s“ into „%s“", (sentence, question) => {
  expect(askAmount(sentence)).toBe(question);
});

test.each([
  ["a year", "Im Jahr 1921 Schafe gezählt wurden selten."],
  ["a year behind an auxiliary", "Köln war 1928 Gastgeber und wurde gefeiert."],
  ["a unit", "Der Weg wurde 40 Meter verlängert."],
  ["money", "Die Stadt hat 12 Millionen Euro bezahlt."],
  ["another case", "Der Turm wurde von 60 Arbeitern gebaut."],
  ["a preposition before the amount", "Der Turm wurde mit rund 60 Kräften gebaut."],
  ["a word that points elsewhere", "Im Mai hat er 40 Schafe verkauft."],
  ["a second number", "Im Mai hat der Hof 40 Schafe und 3 Ziegen verkauft."],
  ["no amount", "Der Hof hat viele Schafe verkauft."],
  ["a clause without its beginning", "300 Vögel im Nest aufgezogen wurden."],
  ["a file number", "Die Stadt hat nach Artikel 164 Berufung eingelegt."],
])("askAmount asks nothing for %s", (_, sentence) => {
  expect(askAmount(sentence)).toBeUndefined();
});

test("askAmount leaves out what is too long to be a sentence", () => {
  expect(askAmount(`Im Mai hat der ${"lange ".repeat(50)}Hof 40 Schafe verkauft.`)).toBeUndefined();
});
