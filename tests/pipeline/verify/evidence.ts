import { articleId } from "#domain/article.ts";
import { type Evidence, passageId } from "#domain/passage.ts";

/** A passage of an article of its own, for tests. */
export function evidence(text: string, head: { source?: string; publishedAt?: string; title?: string } = {}): Evidence {
  const id = articleId("probe");
  const article = { id, title: head.title ?? "Probe", file: "probe.md", ...head };
  const passage = {
    id: passageId(id, 1),
    articleId: id,
    kind: "paragraph" as const,
    span: { start: 0, end: text.length },
    text,
  };
  return { passage, article };
}
