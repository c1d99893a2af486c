import { readFileSync } from "node:fs";
import { articleId } from "#domain/article.ts";
import { type Evidence, passageId } from "#domain/passage.ts";

/** Two short reports of one event by strangers, whether they contradict each other, and about what. */
export interface ReportPair {
  readonly id: string;
  readonly kind: string;
  readonly conflict: boolean;
  readonly about: string;
  /** What the two tell, with the figures as written. */
  readonly why: string;
  readonly reports: readonly [Evidence, Evidence];
}

/** Reads a file of pairs, one JSON object a line. */
export const readPairs = (path: string): readonly ReportPair[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { id, kind, conflict, about, why, a, b } = JSON.parse(line) as Written;
      return { id, kind, conflict, about, why, reports: [evidenceOf(`${id}a`, a), evidenceOf(`${id}b`, b)] };
    });

interface Written extends Omit<ReportPair, "reports"> {
  readonly a: Report;
  readonly b: Report;
}

interface Report {
  readonly title: string;
  readonly source: string;
  readonly date: string;
  readonly text: string;
}

function evidenceOf(name: string, { title, source, date, text }: Report): Evidence {
  const id = articleId(name);
  const span = { start: 0, end: text.length };
  return {
    article: { id, title, source, publishedAt: date, file: `${name}.md` },
    passage: { id: passageId(id, 1), articleId: id, kind: "paragraph", span, text },
  };
}
