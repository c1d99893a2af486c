import { expect, test } from "vitest";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { readSentence } from "#pipeline/extract/read-sentence.ts";
import { wordsNear } from "#pipeline/extract/words-near.ts";
import { shippedSynonymy } from "../../../eval/answers/shipped-embedder.ts";

const bonus = "Wie hoch ist der Bonus?";

test.each([
  [bonus, "Im Raum steht eine Prämie.", 0.6, 1],
  ["Wer droht mit Entlassung?", "Die Firma spricht von Kündigung.", 0.6, 1],
  [bonus, "Die Brücke bleibt gesperrt.", 0, 0.35],
])("the last word of %s beside %s: %d to %d", async (asked, sentence, least, most) => {
  const question = readQuestion(asked, () => 1, await shippedSynonymy());
  const near = wordsNear(question, readSentence(sentence)).at(-1);
  expect(near).toBeGreaterThanOrEqual(least);
  expect(near).toBeLessThanOrEqual(most);
});

test("a machine without a word space sees nothing near", () => {
  const question = readQuestion(bonus, () => 1);
  const near = wordsNear(question, readSentence("Im Raum steht eine Prämie."));
  expect(near.every((value) => value === 0)).toBe(true);
});
