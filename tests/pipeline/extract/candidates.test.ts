import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";

function textsOf(text: string): readonly string[] {
  const article = { id: articleId("a"), title: "", file: "a.md" };
  const passage = {
    id: passageId(article.id, 1),
    articleId: article.id,
    kind: "paragraph" as const,
    span: { start: 0, end: text.length },
    text,
  };
  const question = readQuestion("Wann ging die Fähre unter?", () => 1);
  return candidates(question, [{ passage, article, rank: 1, score: 1, origin: {} }]).map((found) => found.text);
}

test("candidates begin where a reader can follow: no sentence stands without the one it leans on", () => {
  expect(textsOf("Die Kapitänin lebt in Tolkau. Sie fuhr dreißig Jahre zur See. Danach schrieb sie ein Buch.")).toEqual(
    [
      "Die Kapitänin lebt in Tolkau.",
      "Die Kapitänin lebt in Tolkau. Sie fuhr dreißig Jahre zur See.",
      "Die Kapitänin lebt in Tolkau. Sie fuhr dreißig Jahre zur See. Danach schrieb sie ein Buch.",
    ],
  );
});
