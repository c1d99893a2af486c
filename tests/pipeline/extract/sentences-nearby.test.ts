import { expect, test } from "vitest";
import { type ArticleHead, articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import type { RankedPassage } from "#domain/retrieval.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { sentencesNearby } from "#pipeline/extract/sentences-nearby.ts";

const article: ArticleHead = { id: articleId("bad"), title: "Das Hallenbad", file: "bad.md" };

function paragraph(n: number, start: number, text: string): RankedPassage {
  return {
    passage: {
      id: passageId(article.id, n),
      articleId: article.id,
      kind: "paragraph",
      span: { start, end: start + text.length },
      text,
    },
    article,
    rank: n,
    score: 1,
    origin: {},
  };
}

test("sentencesNearby looks across the end of a paragraph, but over no paragraph that was not found", () => {
  const found = candidates(
    readQuestion("Warum schließt das Bad?", () => 1),
    [
      paragraph(2, 80, "Grund ist das undichte Dach."),
      paragraph(1, 0, "Das Hallenbad von Murnstedt schließt im Herbst. Das sagte der Bürgermeister."),
      paragraph(9, 900, "Die Stadt spart."),
    ],
  );
  const nearby = sentencesNearby(found);
  const of = (start: string): readonly string[] => {
    const candidate = found.find(({ sentence }) => sentence.text.startsWith(start));
    return candidate ? nearby(candidate).map(({ text }) => text) : [];
  };
  expect(of("Grund ist")).toEqual(["Das Hallenbad von Murnstedt schließt im Herbst.", "Das sagte der Bürgermeister."]);
  expect(of("Die Stadt")).toEqual([]);
});
