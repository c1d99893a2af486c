import { expect, test } from "vitest";
import { turnedQuestion } from "#german/turned-questions.ts";

test.each([
  ["anna kern wer ist das", "Wer ist Anna Kern?"],
  ["Was macht Anna Kern beruflich?", "Wer ist Anna Kern?"],
  ["Was ist Kern von Beruf?", "Wer ist Kern?"],
  ["Ist Anna Kern Dänin?", "Woher kommt Anna Kern?"],
  ["40 prozent strom wer sagt das", "Wer nennt 40 prozent strom?"],
  ["Von wem stammt die Zahl der 90 Verletzten?", "Wer nennt 90 Verletzten?"],
  ["Woher stammt die Angabe von 12 Metern?", "Wer nennt 12 Metern?"],
])("%s is asked as %s", (question, usual) => {
  expect(turnedQuestion(question)).toBe(usual);
});

test.each([
  ["Wer ist das?"],
  ["Ist Anna Kern Trainerin?"],
  ["Wer sagt das?"],
  ["Was macht die Firma?"],
  ["der neue trainer, wer ist das?"],
])("%s stays", (question) => {
  expect(turnedQuestion(question)).toBe(question);
});
