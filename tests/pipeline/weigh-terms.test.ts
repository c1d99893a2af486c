import { describe, expect, test } from "vitest";
import { analysePassage } from "#german/analyser.ts";
import { stem } from "#german/stems.ts";
import { weighTerms } from "#pipeline/weigh-terms.ts";

/** Frequencies as an index of these passages counts them. */
const frequenciesOf = (passages: readonly string[]) => {
  const terms = passages.map((text) => analysePassage(text));
  return {
    counts: { articles: 1, passages: passages.length, chunks: passages.length },
    documentFrequency: (term: string) => terms.filter((one) => one.has(term)).length,
  };
};

const weightOf = (question: string, passages: readonly string[], word: string): number =>
  weighTerms(question, frequenciesOf(passages)).find(({ term }) => term === stem(word))?.weight ?? 0;

describe("what else a question's words are looked for by", () => {
  test.each([
    [
      "a verb that no passage holds by its kindred",
      "Was erhoffte sich der Verein?",
      "Der Verein versprach sich viel davon.",
      "versprechen",
    ],
    [
      "a word that no passage holds by its near synonyms",
      "Wer hat das Auto gemietet?",
      "Ein Wagen stand in der Garage.",
      "Wagen",
    ],
    [
      "a compound by its parts",
      "Was kosten Brückenbauten?",
      "Die Brücken und Bauten der Stadt. Brücken tragen viel.",
      "Brücken",
    ],
    [
      "a country by its seat of government",
      "Was sagt Paris dazu?",
      "In Frankreich wurde gestern gewählt.",
      "Frankreich",
    ],
  ])("%s", (_, question, passage, word) => {
    expect(weightOf(question, [passage, "Das Wetter blieb am Wochenende schön."], word)).toBeGreaterThan(0);
  });

  test.each([
    [
      "not where the collection knows the word itself",
      "Was erhoffte sich der Verein?",
      ["Der Verein versprach sich viel davon.", "Die Stadt erhoffte sich mehr."],
      "versprechen",
    ],
    [
      "not an adjective by what a guessed verb is kindred to",
      "Wie alt ist der Mann?",
      ["Vor einem Jahr kam der Mann."],
      "Jahr",
    ],
  ])("%s", (_, question, passages, word) => {
    expect(weightOf(question, passages, word)).toBe(0);
  });
});
