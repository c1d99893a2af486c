import { articleId } from "#domain/article.ts";
import { type Evidence, passageId } from "#domain/passage.ts";

/** A whole article written as "day | title | passage ¶ passage …". */
export function article(told: string, at: number): readonly Evidence[] {
  const [publishedAt = "", title = "", text = ""] = told.split(" | ");
  const id = articleId(`bericht-${at}`);
  const head = { id, title, source: `Blatt ${at}`, publishedAt, file: `${id}.md` };
  return text.split(" ¶ ").map((one, n) => ({
    article: head,
    passage: {
      id: passageId(id, n + 1),
      articleId: id,
      kind: "paragraph",
      span: { start: 0, end: one.length },
      text: one,
    },
  }));
}
