import { expect, test } from "vitest";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { isAnothersDeed } from "#pipeline/extract/contradicted-premise.ts";
import { askTexts } from "./ask-texts.ts";
import { rankArticles, type Told } from "./rank-articles.ts";

const texts = [
  "Das Land Holstrup kauft für die Küstenwache zwei neue Rettungskreuzer bei der Werft Lund. Das erste Schiff wird im Herbst 2030 übergeben. Die Besatzungen üben schon.",
  "Am 4. Mai besuchte Ministerin Ada Lorenz ihren Kollegen Ivo Brandt in Tarnow. Dabei wurde ein Abkommen über den Hafen unterzeichnet.",
  "Die Sternwarte Husby wird erneuert. Geschliffen wird das Fernrohr in Lund.",
];

const ask = askTexts(texts);

test("tell: a sentence that holds the day and hangs on no other stands first, without the one before", async () => {
  const { sentences } = await ask("Wann wird das erste Schiff für die Küstenwache von Holstrup übergeben?");
  expect(sentences[0]?.text).toMatch(/^Das erste Schiff wird im Herbst 2030 übergeben/);
});

test("tell: a sentence that tells where stands without the one before, too", async () => {
  const { sentences } = await ask("Wo wird das Fernrohr der Sternwarte Husby geschliffen?");
  expect(sentences[0]?.text).toMatch(/^Geschliffen wird das Fernrohr in Lund/);
});

const told: readonly Told[] = [["Besuch in Tarnow", texts]];

test("isAnothersDeed: what was signed is nobody else's deed", async () => {
  const { question, ranked } = await rankArticles("Was haben Ada Lorenz und Ivo Brandt unterzeichnet?", told);
  const signed = ranked.find(({ candidate }) => candidate.sentence.text.includes("Abkommen"));
  expect(signed && isAnothersDeed(question, signed)).toBe(false);
});

test("readQuestion: 'ja oder nein' asks for nothing of its own", () => {
  const { words } = readQuestion("Rettungskreuzer ja oder nein", () => 1);
  expect(words.map(({ text }) => text)).toEqual(["Rettungskreuzer"]);
});
