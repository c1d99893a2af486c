import { articleId } from "#domain/article.ts";
import { type Passage, passageId } from "#domain/passage.ts";

/** Passages in an article of the bench. */
export const PASSAGES_PER_ARTICLE = 10;

/** An article as the engines are given it. */
export interface BenchArticle {
  readonly id: ReturnType<typeof articleId>;
  readonly title: string;
  readonly text: string;
  readonly passages: readonly Passage[];
}

/** Texts and questions to measure with, the same in every process. */
export interface BenchCorpus {
  /** How many passages there are at most. */
  readonly passages: number;
  /** The n-th article, the same whatever came before. */
  article(n: number): BenchArticle;
  /** Some words of a passage in their order, among others: what a reader who saw it might ask. */
  question(passage: string): string;
  /** A unit vector near one of a thousand centres, as texts of one topic lie near each other: for what is measured without texts. */
  vector(dimensions: number): Float32Array;
}

/** The n-th article, its passages one below the other. */
export function benchArticle(n: number, title: string, texts: readonly string[]): BenchArticle {
  const id = articleId(`artikel-${String(n).padStart(7, "0")}`);
  let start = 0;
  const passages = texts.map((text, i) => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    return { id: passageId(id, i + 1), articleId: id, kind: "paragraph" as const, span, text };
  });
  return { id, title, text: texts.join("\n\n"), passages };
}
