import { expect, test } from "vitest";
import { type ArticleHead, articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import type { RankedPassage } from "#domain/retrieval.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { likenessOf } from "#pipeline/extract/likeness.ts";
import { scoreCandidates } from "#pipeline/extract/score-candidates.ts";
import { selectSentences } from "#pipeline/extract/select-sentences.ts";
import { featured } from "#pipeline/extract/sentence-features.ts";
import { shippedEmbedder } from "../../../eval/answers/shipped-embedder.ts";

const article: ArticleHead = { id: articleId("bad"), title: "Neues aus Murnstedt", file: "bad.md" };

const paragraphs = [
  "Das Hallenbad in Murnstedt schließt zum Jahresende. Rund 300 Kinder lernen dort jedes Jahr schwimmen.",
  "Die Bürgermeisterin begründete den Schritt mit hohen Energiekosten.",
  "Die Seilbahn am Hirschberg kostet 4,2 Millionen Euro mehr als geplant. Der Geschäftsführer nannte als Grund die gestiegenen Stahlpreise. Die Eröffnung verschiebt sich auf den Oktober.",
  "Die Bäckerei Rupp nimmt ihren Käsekuchen aus dem Sortiment. In zwei Proben waren Keime gefunden worden.",
  "Förster Karl Ostwald fällt die Linde in Hohenau am Montag.",
  "Im Juni blühte die Linde von Hohenau am schönsten.",
  "Am Sonntag saßen Dichter im Schatten der Linde.",
  "Geologin Mara Sievers forscht in Tromsø an der Universität Norland.",
  "Die Studie schrieb Mara Sievers, die in Tromsø an der Universität Norland lehrt.",
  "Mara Sievers leitet den Verein Moorfreunde.",
  "Am Pegelturm arbeiten drei Wärter. Der Turm wurde um 1300 aus Feldsteinen errichtet. Seine Wächter schliefen im Keller. Bei Sturm läuten sie.",
];

const passages: readonly RankedPassage[] = paragraphs.map((text, i) => {
  const start = paragraphs.slice(0, i).reduce((sum, before) => sum + before.length + 2, 0);
  return {
    passage: {
      id: passageId(article.id, i + 1),
      articleId: article.id,
      kind: "paragraph",
      span: { start, end: start + text.length },
      text,
    },
    article,
    rank: i + 1,
    score: 1,
    origin: {},
  };
});

const likeness = likenessOf(await shippedEmbedder());

async function chosen(asked: string): Promise<readonly string[]> {
  // A large collection, in which every word is rare.
  const question = readQuestion(asked, () => 9);
  const found = candidates(question, passages);
  const alike = await likeness(question, found, new AbortController().signal);
  const ranked = scoreCandidates(featured(question, found, alike));
  return selectSentences(question, ranked).map(({ candidate }) => candidate.text);
}

test.each([
  [
    "a cause in the next paragraph follows what happened",
    "Warum schließt das Hallenbad in Murnstedt?",
    [
      "Das Hallenbad in Murnstedt schließt zum Jahresende.",
      "Die Bürgermeisterin begründete den Schritt mit hohen Energiekosten.",
    ],
  ],
  [
    "a cause in the next sentence is told with what happened, and nothing after it",
    "Warum kostet die Seilbahn am Hirschberg mehr als geplant?",
    [
      "Die Seilbahn am Hirschberg kostet 4,2 Millionen Euro mehr als geplant. Der Geschäftsführer nannte als Grund die gestiegenen Stahlpreise.",
    ],
  ],
  [
    "where nothing is sure, the next best of the affair are said as well, but none without a word of the question",
    "Welche Leute hausten im Pegelturm?",
    [
      "Der Turm wurde um 1300 aus Feldsteinen errichtet.",
      "Am Pegelturm arbeiten drei Wärter.",
      "Seine Wächter schliefen im Keller.",
    ],
  ],
  [
    "beside the deed nothing else is said of the thing",
    "Wann fällt die Linde?",
    ["Förster Karl Ostwald fällt die Linde in Hohenau am Montag."],
  ],
  [
    "who somebody is, is told once",
    "Wer ist Mara Sievers?",
    [
      "Mara Sievers leitet den Verein Moorfreunde.",
      "Die Studie schrieb Mara Sievers, die in Tromsø an der Universität Norland lehrt.",
    ],
  ],
  [
    "what had happened before is told as the cause",
    "Warum nimmt die Bäckerei Rupp ihren Käsekuchen aus dem Sortiment?",
    ["Die Bäckerei Rupp nimmt ihren Käsekuchen aus dem Sortiment.", "In zwei Proben waren Keime gefunden worden."],
  ],
  [
    "what only stands behind the answer is left out",
    "Wie viel kostet die Seilbahn am Hirschberg mehr als geplant?",
    ["Die Seilbahn am Hirschberg kostet 4,2 Millionen Euro mehr als geplant."],
  ],
])("selectSentences: %s", async (_, question, expected) => {
  expect(await chosen(question)).toEqual(expected);
});
