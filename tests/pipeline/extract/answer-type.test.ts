import { expect, test } from "vitest";
import { holdsAnswer } from "#pipeline/extract/answer-type.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { readSentence } from "#pipeline/extract/candidates.ts";

test.each([
  ["Wie oft fährt die Fähre?", "Im Winter fährt die Fähre nur selten.", 1],
  ["Wie oft tagt der Rat?", "Der Rat tagt jeden zweiten Montag.", 1],
  ["Wie häufig wird gereinigt?", "Gereinigt wird wöchentlich.", 1],
  ["Wie oft schlug der Blitz ein?", "Der Blitz schlug dreimal ein.", 1],
  ["Wie oft fährt die Fähre?", "Die Fähre fährt von Rode nach Wesel.", 0],
  ["Wie oft wurde das Denkmal gereinigt?", "Das Denkmal steht am Kai.", 0],
  ["Wie alt ist Anna Kern?", "Anna Kern (46) leitet den Hafen.", 1],
  ["Wie alt ist Anna Kern?", "Anna Kern kam am 13. August in den Hafen.", 0],
  ["Wie viele Boote liegen im Hafen?", "Die Boote liegen oft im Hafen.", 0],
  ["Wann entstand der Wall?", "Der Wall entstand um 300 v. Chr. am Fluss.", 1],
  ["Wann lebten dort Bauern?", "Bauern lebten dort schon 9.000 BP.", 1],
  ["Wann entstand der Wall?", "Der Wall ist 300 Meter lang.", 0],
])("%s – %s: %d", (question, sentence, held) => {
  expect(
    holdsAnswer(
      readQuestion(question, () => 1),
      readSentence(sentence),
    ),
  ).toBe(held);
});
