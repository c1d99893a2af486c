import { expect, test } from "vitest";
import { type ArticleHead, articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import type { RankedPassage } from "#domain/retrieval.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { likenessOf } from "#pipeline/extract/likeness.ts";
import { scoreCandidates } from "#pipeline/extract/score-candidates.ts";
import { featured } from "#pipeline/extract/sentence-features.ts";
import { isPremiseTold } from "#pipeline/extract/told-premise.ts";
import { shippedEmbedder } from "../../../eval/answers/shipped-embedder.ts";

const article: ArticleHead = { id: articleId("t"), title: "VfB Lohr entlässt Marek", file: "t.md" };
const texts = [
  "Der Trainer des VfB Lohr erfuhr davon im Bus. Die Spieler schwiegen.",
  "Die Stadt hatte das Stadion nicht gesperrt. Der Verein verkaufte im Mai den Torwart nach Ulm.",
];
const passages: readonly RankedPassage[] = texts.map((text, i) => ({
  passage: {
    id: passageId(article.id, i + 1),
    articleId: article.id,
    kind: "paragraph",
    span: { start: 200 * i, end: 200 * i + text.length },
    text,
  },
  article,
  rank: i + 1,
  score: 1,
  origin: {},
}));
const likeness = likenessOf(await shippedEmbedder());

test.each([
  ["Warum wurde der Trainer von Lohr entlassen?", true],
  ["Warum verkaufte der Verein den Torwart?", true],
  ["Warum wurde das Stadion der Stadt gesperrt?", false],
  ["Warum wurde der Torwart von Lohr verhaftet?", false],
  ["Warum verkaufte der Verein das Stadion an Bremen?", false],
])("isPremiseTold: %s %s", async (asked, expected) => {
  const question = readQuestion(asked, () => 9);
  const found = candidates(question, passages);
  const alike = await likeness(question, found, new AbortController().signal);
  expect(isPremiseTold(question, scoreCandidates(featured(question, found, alike)))).toBe(expected);
});
