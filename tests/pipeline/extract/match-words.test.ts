import { expect, test } from "vitest";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { readSentence } from "#pipeline/extract/candidates.ts";
import { matchWords } from "#pipeline/extract/match-words.ts";

/** How well the sentence meets one word of the question, 0–1. */
function met(question: string, word: string, sentence: string): number {
  const asked = readQuestion(question, () => 1);
  const at = asked.words.findIndex(({ text }) => text === word);
  return matchWords(asked, [readSentence(sentence)])[at] ?? Number.NaN;
}

test.each([
  ["Wer betreibt die Seilbahn?", "Seilbahn", "Die Bahn gehört der Stadt."],
  ["Ist der Minister zufrieden mit dem Ergebnis?", "zufrieden", "Das Ergebnis frustriert den Minister."],
  ["War der Trainer enttäuscht?", "enttäuscht", "Der Trainer zeigte sich zufrieden."],
  ["Ist der Umsatz gestiegen?", "gestiegen", "Der Umsatz ging zurück."],
  ["Wann nahm die Klinik den Betrieb auf?", "Betrieb", "Die Klinik wurde 1998 eröffnet."],
  ["Wie viele Kinder kamen zur Welt?", "Welt", "Dort wurden 412 Kinder geboren."],
])("%j: %s is met by %j", (question, word, sentence) => {
  expect(met(question, word, sentence)).toBeGreaterThan(0.4);
});

test.each([
  ["Ist der Minister zufrieden?", "zufrieden", "Im Land herrscht Frieden."],
  ["Ist die Lage unsicher?", "unsicher", "Die Brücke gilt als sicher."],
  ["Wer war enttäuscht?", "enttäuscht", "Der Trainer zeigte sich zufrieden."],
  ["Wann trat der Chef zurück?", "zurück", "Der Zug fuhr zurück."],
])("%j: %s is not met by %j", (question, word, sentence) => {
  expect(met(question, word, sentence)).toBeFalsy();
});
