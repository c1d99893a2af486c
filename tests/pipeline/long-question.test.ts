import { describe, expect, test } from "vitest";
import { statementOf } from "#german/statement-of.ts";
import { turnedQuestion } from "#german/turned-questions.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { askedSpeaker } from "#pipeline/extract/asked-speaker.ts";
import { fitThePerson } from "#pipeline/extract/person-fit.ts";
import { fitTheSpeaker } from "#pipeline/extract/speaker-fit.ts";
import { disputedTopic } from "#pipeline/overview/disputed-topic.ts";
import { rankArticles } from "./extract/rank-articles.ts";

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  turnedQuestion,
  disputedTopic,
  askedSpeaker,
  statementOf,
  readQuestion: (text) => readQuestion(text, () => 1),
  fitThePerson: (text) =>
    fitThePerson(
      readQuestion(text, () => 1),
      [],
    ),
};

/** As long as a question may be. */
const LONGEST = 4000;
const pieces = [
  "woher kommt ",
  "a",
  "Anna Kern ",
  "was ist ",
  "wer sagt das ",
  "In welcher verwandtschaftlichen Beziehung steht Torwart Obermann zum Besitzer Reindl ",
  "gibt es zu den Zahlen zum Wert der Quellen ",
  "do the sources of the figures ",
  "ist Anna eine ",
  "? ",
];

/** Processor time and not the clock: other work on the machine is no fault of the reader. */
function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

describe("the longest question of anything is read in under half a second", () => {
  test.each(Object.entries(readers))("%s", (_, read) => {
    for (const piece of pieces) {
      for (const before of ["", "Woher kommt ", "Was sagte "]) {
        const text = `${before}${piece.repeat(Math.ceil(LONGEST / piece.length))}`.slice(0, LONGEST - 1).concat(",");
        const spent = processorMs(() => read(text));
        expect([before, piece, spent < 500 || processorMs(() => read(text)) < 500]).toEqual([before, piece, true]);
      }
    }
  });
});

test("a line in capital letters behind a speaker's name is read in under half a second", async () => {
  const shouted = `Das Bad bleibt zu, sagte Anna Kern, ${"SCHWIMMMEISTERIN ".repeat(200)}.`;
  const { question, ranked } = await rankArticles("Was sagte Anna Kern?", [["Das Bad", [shouted]]]);
  expect(processorMs(() => fitTheSpeaker(question, ranked))).toBeLessThan(500);
});
