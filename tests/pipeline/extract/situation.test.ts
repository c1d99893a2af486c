import { expect, test } from "vitest";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { askedTold } from "#pipeline/extract/asked-told.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { likenessOf } from "#pipeline/extract/likeness.ts";
import { type ScoredCandidate, scoreCandidates } from "#pipeline/extract/score-candidates.ts";
import { featured } from "#pipeline/extract/sentence-features.ts";
import { situationOf } from "#pipeline/extract/situation.ts";
import { retrieve } from "#pipeline/retrieve.ts";
import { datasetArticles } from "../../../eval/answers/dataset-articles.ts";
import { memoryIndex } from "../../../eval/answers/memory-index.ts";
import { shippedEmbedder } from "../../../eval/answers/shipped-embedder.ts";

const mill =
  "Die Mühle am Erlbach mahlt wieder. Ein Verein hatte sie acht Jahre lang instand gesetzt. Müller Hannes Kolb bäckt dort samstags Brot.";
const ferry = "Die Fähre nach Rügenort fährt ab Mai stündlich. Eine Überfahrt kostet drei Euro.";
const embedder = await shippedEmbedder();

async function ranked(
  asked: string,
  texts: readonly string[],
  titles: readonly string[],
): Promise<readonly ScoredCandidate[]> {
  const articles = await datasetArticles(texts, embedder, new Map(titles.map((title, i) => [texts[i] ?? "", title])));
  const index = memoryIndex([...articles.values()]);
  const { signal } = new AbortController();
  const { passages } = await retrieve({ query: { text: asked, filter: {} }, index, embedder, k: 12 }, signal);
  const question = readQuestion(asked, () => 3);
  const found = candidates(question, passages);
  return scoreCandidates(featured(question, found, await likenessOf(embedder)(question, found, signal)));
}

test.each([
  ["text", [mill], []],
  ["texts", [mill, ferry], []],
  ["articles", [mill], ["Mühle am Erlbach mahlt wieder"]],
  ["articles", [mill, ferry], ["Mühle am Erlbach mahlt wieder"]],
])("situationOf: %s", async (situation, texts, titles) => {
  expect(situationOf(await ranked("Was kostet die Fähre, und wann mahlt die Mühle?", texts, titles))).toBe(situation);
});

test.each([
  ["Wer bäckt an der Mühle am Erlbach Brot?", "askedMissing", 0, 0.2],
  ["Wer restauriert an der Mühle am Erlbach die Turbine?", "askedMissing", 0.5, 3],
  ["Wann mahlt die Mühle am Erlbach?", "affair", 0.6, 1],
] as const)("askedTold: %s – %s", async (asked, name, least, most) => {
  const found = await ranked(asked, [mill, ferry], ["Mühle am Erlbach mahlt wieder", "Fähre nach Rügenort"]);
  const [best] = found;
  if (!best) throw new Error(`Cannot rank "${asked}": no candidate, expected some`);
  const value = askedTold(
    readQuestion(asked, () => 3),
    best,
    found,
  )[name];
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
});
