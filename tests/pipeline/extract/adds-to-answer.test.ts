import { expect, test } from "vitest";
import { addsToAnswer } from "#pipeline/extract/adds-to-answer.ts";
import { rankArticles } from "./rank-articles.ts";

const sentences = [
  "Die Bücherei Hall zieht im Mai in den alten Bahnhof.",
  "Ein Kiosk soll folgen, ein Betreiber fehlt aber noch.",
  "Leiterin der Bücherei bleibt Ines Weck.",
  "Der Umzug kostet 80.000 Euro.",
  "Vom Land kommen 30.000 Euro.",
];

test.each([
  [
    "a name beside words of the affair alone is nobody asked for",
    "Wer betreibt den Kiosk der Bücherei Hall?",
    1,
    2,
    false,
  ],
  ["a word of the question that was not told", "Wer leitet die Bücherei Hall, und was gibt das Land?", 2, 4, true],
  ["the affair once more", "Wer betreibt den Kiosk der Bücherei Hall?", 1, 0, false],
  ["the kind of answer asked for", "Wann zieht die Bücherei Hall in den Bahnhof?", 2, 0, true],
  ["another figure of its kind", "Wie wird der Umzug der Bücherei Hall bezahlt?", 3, 4, true],
  ["another figure, where one was asked for", "Wie viel kostet der Umzug der Bücherei Hall?", 3, 4, false],
] as const)("addsToAnswer: %s", async (_, asked, first, then, expected) => {
  const { question, ranked } = await rankArticles(asked, [["Bücherei Hall zieht um", sentences]]);
  const [chosen, next] = [first, then].map((at) =>
    ranked.find(({ candidate }) => candidate.sentence.text === sentences[at]),
  );
  expect(chosen && next && addsToAnswer(question)(next, [chosen])).toBe(expected);
});
