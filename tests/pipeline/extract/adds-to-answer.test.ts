import { expect, test } from "vitest";
import { type ArticleHead, articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import type { RankedPassage } from "#domain/retrieval.ts";
import { addsToAnswer } from "#pipeline/extract/adds-to-answer.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { likenessOf } from "#pipeline/extract/likeness.ts";
import { scoreCandidates } from "#pipeline/extract/score-candidates.ts";
import { featured } from "#pipeline/extract/sentence-features.ts";
import { shippedEmbedder } from "../../../eval/answers/shipped-embedder.ts";

const article: ArticleHead = { id: articleId("hall"), title: "Bücherei Hall zieht um", file: "hall.md" };
const sentences = [
  "Die Bücherei Hall zieht im Mai in den alten Bahnhof.",
  "Ein Kiosk soll folgen, ein Betreiber fehlt aber noch.",
  "Leiterin der Bücherei bleibt Ines Weck.",
  "Der Umzug kostet 80.000 Euro.",
  "Vom Land kommen 30.000 Euro.",
];
const passages: readonly RankedPassage[] = sentences.map((text, i) => {
  const start = sentences.slice(0, i).reduce((sum, before) => sum + before.length + 2, 0);
  const passage = { id: passageId(article.id, i + 1), articleId: article.id, kind: "paragraph" as const, text };
  return {
    passage: { ...passage, span: { start, end: start + text.length } },
    article,
    rank: i + 1,
    score: 1,
    origin: {},
  };
});
const likeness = likenessOf(await shippedEmbedder());

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
  const question = readQuestion(asked, () => 9);
  const found = candidates(question, passages);
  const ranked = scoreCandidates(
    featured(question, found, await likeness(question, found, new AbortController().signal)),
  );
  const [chosen, next] = [first, then].map((at) =>
    ranked.find(({ candidate }) => candidate.sentence.text === sentences[at]),
  );
  expect(chosen && next && addsToAnswer(question, ranked)(next, [chosen])).toBe(expected);
});
