import { articleId } from "#domain/article.ts";
import type { Conflict } from "#domain/conflict.ts";
import { type Evidence, passageId } from "#domain/passage.ts";
import { findConflicts } from "#pipeline/conflicts/find-conflicts.ts";

/** What two articles are to each other, and both as "date | title | text"; the date may be missing. */
export type FigurePair = readonly [expected: Conflict["kind"] | "none", first: string, second: string];

/** What the comparison says of a pair: the first kind it finds. */
export function kindOf([, first, second]: FigurePair): Conflict["kind"] | "none" {
  const found = findConflicts([evidence("eins", first), evidence("zwei", second)]);
  return found[0]?.conflict.kind ?? "none";
}

function evidence(id: string, written: string): Evidence {
  const [publishedAt = "", title = "", text = ""] = written.split(" | ");
  const article = { id: articleId(id), title, file: `${id}.md`, ...(publishedAt && { publishedAt }) };
  const span = { start: 0, end: text.length };
  return { article, passage: { id: passageId(article.id, 1), articleId: article.id, kind: "paragraph", span, text } };
}

/** Precision and recall of contradictions over a table, with the pairs that were told wrong. */
export function score(pairs: readonly FigurePair[]): {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
} {
  const told = pairs.map((pair) => ({ pair, kind: kindOf(pair) }));
  const claimed = told.filter(({ kind }) => kind === "contradiction");
  const right = claimed.filter(({ pair }) => pair[0] === "contradiction").length;
  const real = pairs.filter(([kind]) => kind === "contradiction").length;
  const wrong = told
    .filter(({ pair, kind }) => pair[0] !== kind)
    .map(({ pair, kind }) => `${pair[0]} told as ${kind}: ${pair[1]} / ${pair[2]}`);
  return { precision: claimed.length === 0 ? 1 : right / claimed.length, recall: real === 0 ? 1 : right / real, wrong };
}
