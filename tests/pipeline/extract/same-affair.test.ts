import { expect, test } from "vitest";
import { type ArticleHead, articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import type { RankedPassage } from "#domain/retrieval.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { fitTheQuestion } from "#pipeline/extract/fit-the-question.ts";
import { likenessOf } from "#pipeline/extract/likeness.ts";
import { sameAffair } from "#pipeline/extract/same-affair.ts";
import { scoreCandidates } from "#pipeline/extract/score-candidates.ts";
import { featured } from "#pipeline/extract/sentence-features.ts";
import { shippedEmbedder } from "../../../eval/answers/shipped-embedder.ts";

const articles: readonly (readonly [string, readonly string[]])[] = [
  [
    "Orkan deckt Turnhalle in Lasdorf ab",
    [
      "Der Orkan hat in Lasdorf das Dach der Turnhalle abgedeckt. Die Feuerwehr rückte mit 40 Kräften aus.",
      "Der Schaden an der Turnhalle beläuft sich auf 350.000 Euro. Die Halle bleibt zehn Wochen geschlossen.",
    ],
  ],
  [
    "Orkan wütet in Neuhaslach",
    [
      "In Neuhaslach hat der Orkan elf Scheunen zerstört. Der Schaden beläuft sich auf 2,1 Millionen Euro.",
      "Der Wiederaufbau dauerte dort nach dem letzten Sturm drei Jahre.",
    ],
  ],
  [
    "Lasdorf rechnet ab",
    ["Die Stadt Lasdorf hat die Rechnungen für die Turnhalle geprüft. Der Schaden liegt demnach bei 410.000 Euro."],
  ],
];

const passages: readonly RankedPassage[] = articles.flatMap(([title, paragraphs], n) => {
  const article: ArticleHead = { id: articleId(`a${n}`), title, file: `a${n}.md`, publishedAt: "2026-02-03" };
  return paragraphs.map((text, i) => {
    const start = paragraphs.slice(0, i).reduce((sum, before) => sum + before.length + 2, 0);
    return {
      passage: {
        id: passageId(article.id, i + 1),
        articleId: article.id,
        kind: "paragraph" as const,
        span: { start, end: start + text.length },
        text,
      },
      article,
      rank: n * 2 + i + 1,
      score: 1,
      origin: {},
    };
  });
});

const likeness = likenessOf(await shippedEmbedder());

async function titlesOf(asked: string, from: string): Promise<ReadonlySet<string>> {
  const question = readQuestion(asked, () => 9);
  const found = candidates(question, passages);
  const alike = await likeness(question, found, new AbortController().signal);
  const ranked = fitTheQuestion(question, scoreCandidates(featured(question, found, alike)));
  const isSame = sameAffair(question, ranked);
  const best = ranked.find(({ candidate }) => candidate.passage.article.title === from);
  return new Set(ranked.flatMap((one) => (best && isSame(one, best) ? [one.candidate.passage.article.title] : [])));
}

test.each([
  [
    "another place's storm is another affair, the same hall's bill is not",
    "Wie hoch ist der Schaden an der Turnhalle in Lasdorf?",
    "Orkan deckt Turnhalle in Lasdorf ab",
    ["Orkan deckt Turnhalle in Lasdorf ab", "Lasdorf rechnet ab"],
  ],
  [
    "a name that the best article does not say counts more than the words it does say",
    "Was ergaben die Rechnungen in Neuhaslach?",
    "Lasdorf rechnet ab",
    ["Lasdorf rechnet ab", "Orkan wütet in Neuhaslach"],
  ],
  [
    "what took how long in the other place stands behind no answer",
    "Wie lange dauert die Schließung der Turnhalle in Lasdorf?",
    "Orkan deckt Turnhalle in Lasdorf ab",
    ["Orkan deckt Turnhalle in Lasdorf ab"],
  ],
  [
    "asked of the other place, the first one is another affair",
    "Wie hoch ist der Schaden in Neuhaslach?",
    "Orkan wütet in Neuhaslach",
    ["Orkan wütet in Neuhaslach"],
  ],
])("sameAffair: %s", async (_, question, from, expected) => {
  expect(await titlesOf(question, from)).toEqual(new Set(expected));
});
