import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { predicateFit } from "#pipeline/extract/predicate-fit.ts";
import { scoreCandidates } from "#pipeline/extract/score-candidates.ts";
import { featured } from "#pipeline/extract/sentence-features.ts";

const article = { id: articleId("a"), title: "Ein Krimi", file: "a.md" };
const told = [
  "Der Krimi heißt „Nebel über Husum“, auf Dänisch „Tåge over Husum“.",
  "Verfasst hat den Krimi Inga Petersen.",
  "Der Krimi kostet 24 Euro.",
];

function shifts(question: string): readonly number[] {
  const asked = readQuestion(question, () => 1);
  const found = candidates(
    asked,
    told.map((text, i) => ({
      passage: {
        id: passageId(article.id, i + 1),
        articleId: article.id,
        kind: "paragraph" as const,
        span: { start: 0, end: text.length },
        text,
      },
      article,
      rank: i + 1,
      score: 1,
      origin: {},
    })),
  );
  const ranked = scoreCandidates(featured(asked, found, { whole: found.map(() => 0), asked: found.map(() => 0) }));
  const shiftOf = predicateFit(asked, ranked);
  return told.map((text) => {
    const one = ranked.find(({ candidate }) => candidate.text === text);
    return one ? shiftOf(one) : Number.NaN;
  });
}

test("who did it counts for more than a sentence that repeats the title", () => {
  const [title = 0, author = 0, price = 0] = shifts("Wer hat den Krimi geschrieben?");
  expect(author).toBe(0);
  expect(title).toBeLessThan(author);
  expect(price).toBeLessThan(author);
});

test.each([
  ["nobody tells the verb", "Wer hat den Krimi verboten?"],
  ["no person is asked for", "Wann wurde der Krimi geschrieben?"],
  ["the verb says little", "Wer hat den Krimi?"],
])("nothing changes where %s", (_, question) => {
  expect(shifts(question)).toEqual([0, 0, 0]);
});
