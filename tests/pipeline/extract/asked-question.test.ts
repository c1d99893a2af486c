import { describe, expect, test } from "vitest";
import { stem } from "#german/stems.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { comparisonSides } from "#pipeline/extract/comparison-sides.ts";
import { matchWords } from "#pipeline/extract/match-words.ts";
import { readSentence } from "#pipeline/extract/read-sentence.ts";

const read = (question: string) => readQuestion(question, () => 1);

test.each([
  ["Wie viele U-Boote hat die Werft gebaut?", "Boote"],
  ["Wie viele neue Radwege plant Gera?", "Radwege"],
  ["wieviel geld bekam der verein", "geld"],
])("%s counts %s", (question, thing) => {
  expect(read(question).thing).toBe(stem(thing));
});

test.each([
  ["Dankte Anna Kern den Helfern?", "danken"],
  ["Baut die Stadt neue Deiche?", "bauen"],
  ["Brach der Damm bei Celle?", "brechen"],
])("%s asks whether somebody or something does %s", (question, verb) => {
  expect(read(question)).toMatchObject({ type: "polar", predicate: stem(verb) });
});

test.each([
  ["wofür gab der kassenwart im sportverein das geld aus", "ausgeben"],
  ["was lagert die gemeinde in der lagerhalle am mühlbach", "lagern"],
  ["wo stehen die leihräder der stadtwerke jetzt herum?", "herumstehen"],
  ["wer bezahlt die orgel in der dorfkirche", "bezahlen"],
  ["warum bellt der hund nachts im tierheim von marode?", "bellen"],
])("%s asks for %s, whatever verbs its nouns look like without their capitals", (question, verb) => {
  expect(read(question).predicate).toBe(stem(verb));
});

test.each(["wie lang ist das ruderboot aus dem walchensee?", "seit wann gibt es strom nach dem beben in algerien"])(
  "%s asks for no verb",
  (question) => {
    expect(read(question).predicate).toBeUndefined();
  },
);

test.each(["Wie viel verdient der Trainer?", "Wie hoch ist der Turm?", "Wann kam der Zug?"])(
  "%s counts nothing",
  (question) => {
    expect(read(question).thing).toBeUndefined();
  },
);

test.each([
  ["Wie viel verdient der Trainer?", "EUR", "certain"],
  ["Was kostet ein Brötchen?", "EUR", "certain"],
  ["Wie hoch ist der Umsatz?", "USD", "likely"],
  ["Wie hoch ist das Bußgeld für Radler ohne Licht?", "EUR", "measured"],
  ["Wie hoch fallen die Abfindungen in der Weberei aus?", "EUR", "measured"],
  ["wie hoch war die geldstrafe für den wirt", "EUR", "measured"],
  ["Wie schwer ist der Findling am Dorfteich?", "kg", "measured"],
  ["Wie hoch ist der Anteil der Frauen?", "percent", "likely"],
])("%s asks for %s (%s)", (question, unit, kind) => {
  expect(read(question).unit?.fits(unit)).toBe(true);
  expect(read(question).unit?.kind).toBe(kind);
});

test("a verb that was taken apart is one word", () => {
  expect(read("Wann geht die Messe los?").words.map(({ text }) => text)).toEqual(["Messe", "losgehen"]);
});

test.each([
  ["Was liefern die Vereinigten Staaten?", "Aus den USA kommen Turbinen.", 1],
  ["Wann trat Malta der Europäischen Union bei?", "Seit 2004 gehört Malta zur EU.", 1],
  ["Was sagen die Vereinten Nationen?", "Die USA schweigen.", 0],
  ["Wann öffnen die Vereinigten Werkstätten?", "In den USA öffnen sie um acht.", 0],
])("%s: %s meets the name of several words with %d", (question, sentence, share) => {
  const asked = read(question);
  const words = asked.words.filter(({ text }) => /^(?:Verein|Staaten|Europ|Union|Nationen|Werk)/.test(text));
  for (const match of matchWords({ words }, [readSentence(sentence)])) expect(match).toBe(share);
});

describe("matchWords: how the last word of a question is met", () => {
  test.each([
    ["Wann trat die Rektorin zurück?", "Die Rektorin gab das Geld zurück.", 0],
    ["Wann trat die Rektorin zurück?", "Die Rektorin ist im Mai zurückgetreten.", 1],
    ["Wann geht die Messe los?", "Die Messe beginnt im Mai.", 0.65],
    ["Über welchen Fluss führt die Querung?", "Die Straßenbrücke überspannt die Aller.", 0.45],
    ["Wie viele sind ertrunken?", "Im See starben drei Menschen.", 0.65],
    ["Wer backt Brote?", "Der Chor singt Lieder.", 0],
  ])("%s – %s", (question, sentence, match) => {
    expect(matchWords(read(question), [readSentence(sentence)]).at(-1)).toBe(match);
  });
});

test.each([
  ["Vergleiche den Umsatz der Werft mit dem der Reederei laut Hafenblatt.", ["Werft", "Reederei"]],
  ["Vergleiche die Zahl der Gäste laut Inselbote und Hafenblatt.", ["Inselbote", "Hafenblatt"]],
])("%s compares two sides under one source", (question, labels) => {
  const sides = comparisonSides(read(question));
  expect(sides?.map(({ label }) => label)).toEqual(labels);
});

test("a source at the end belongs to both sides of a comparison", () => {
  const sides = comparisonSides(read("Vergleiche den Umsatz der Werft mit dem der Reederei laut Hafenblatt."));
  expect(sides?.every(({ question }) => question.text.includes("laut Hafenblatt"))).toBe(true);
});

test.each([
  [
    "Vergleiche die Zahl der Gäste laut Inselbote und Hafenblatt.",
    ["Vergleiche die Zahl der Gäste laut Inselbote", "Vergleiche die Zahl der Gäste laut Hafenblatt"],
  ],
  ["Vergleiche Umsatz und Gewinn.", ["Vergleiche laut Umsatz", "Vergleiche laut Gewinn"]],
])("%s asks for each side in a sentence of its own", (question, texts) => {
  expect(comparisonSides(read(question))?.map(({ question: side }) => side.text.trim())).toEqual(texts);
});

test("readQuestion: where the collection is one text, a word weighs as it is rare in German", () => {
  const inOneText = (term: string): number =>
    term === "\u0000" || term === "nirgends" ? Math.log(4) : Math.log(4 / 3);
  const { words } = readQuestion("Wem gehört in der Stadt die Seilbahn?", inOneText);
  const weight = (text: string): number => words.find((word) => word.text === text)?.weight ?? 0;
  expect(weight("Seilbahn")).toBeGreaterThan(2 * weight("Stadt"));
});
