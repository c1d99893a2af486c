import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSynonymy } from "#adapters/synonymy-files.ts";
import { countsOthers, kindTold } from "#pipeline/extract/asked-kind.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { readSentence } from "#pipeline/extract/read-sentence.ts";

const dictionary = await loadSynonymy(join(import.meta.dirname, "../../../models"));
const asked = (question: string) => readQuestion(question, () => 1, dictionary);

test.each([
  ["Welche Tiere starben?", "Bei dem Brand verendeten 36 Kälber.", 1],
  ["Welche Vögel leiden unter der Dürre?", "Im Schilf fielen Nester der Rohrdommel trocken.", 1],
  ["Welche Tiere starben?", "Bei dem Brand erstickten die Bewohner nicht.", 0],
  ["Welche Strafe droht ihm?", "Ihm drohen bis zu 15 Jahre Haft.", 1],
  ["Welche Strafe droht ihm?", "Das Gericht tagt am Montag.", 0],
  ["Wann starben die Tiere?", "Bei dem Brand verendeten 36 Kälber.", 0],
])("%j: %j tells something of the kind: %d", (question, sentence, told) => {
  expect(kindTold(asked(question), readSentence(sentence))).toBe(told);
});

test.each([
  ["Wie viele Kabinen hat die Bahn?", "In der Bahn saßen 118 Menschen fest.", 1],
  ["Wie viele Kabinen hat die Bahn?", "Die Bahn hat 24 Kabinen.", 0],
  ["Wie viele Tiere starben?", "Bei dem Brand verendeten 36 Kälber.", 0],
  ["Wie viele Beschäftigte hat die Schule?", "Dort unterrichten 40 Lehrer.", 0],
  ["Was kostet die Bahn?", "In der Bahn saßen 118 Menschen fest.", 0],
])("%j: %j counts others alone: %d", (question, sentence, others) => {
  expect(countsOthers(asked(question), readSentence(sentence))).toBe(others);
});
