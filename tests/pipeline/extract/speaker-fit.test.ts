import { expect, test } from "vitest";
import { fitTheSpeaker } from "#pipeline/extract/speaker-fit.ts";
import { rankArticles } from "./rank-articles.ts";

const told = [
  "Bürgermeister Udo Frerichs meint, der Damm sei zu alt. Deutlich werde das bei jeder Flut. Dort solle der Kreis Spundwände setzen. Der Kreis prüft das.",
  "Die Deichgräfin Imke Janssen warnte, das koste den Kreis zwei Millionen Euro.",
];

test.each([
  ["his own sentence", "der Damm sei zu alt", 4],
  ["what goes on two sentences later", "Spundwände", 4],
  ["what nobody says", "Der Kreis prüft", 0],
  ["another's words", "Janssen warnte", -4],
])("fitTheSpeaker, asked for Frerichs: %s", async (_, words, expected) => {
  const { question, ranked } = await rankArticles("Was fordert Udo Frerichs vom Kreis?", [["Der Damm", told]]);
  const scoreIn = (list: typeof ranked): number =>
    list.find(({ candidate }) => candidate.sentence.text.includes(words))?.score ?? 0;
  expect(scoreIn(fitTheSpeaker(question, ranked)) - scoreIn(ranked)).toBeCloseTo(expected);
});
