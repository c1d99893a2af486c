import { type AskedQuestion, readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { type FeaturedCandidate, featured } from "#pipeline/extract/sentence-features.ts";
import { similarities } from "#pipeline/extract/similarities.ts";
import type { Embedder, Index } from "#pipeline/ports.ts";
import { retrieve } from "#pipeline/retrieve.ts";
import { datasetArticles } from "./dataset-articles.ts";
import type { Choice } from "./fit-weights.ts";
import { memoryIndex } from "./memory-index.ts";
import { readDataset } from "./read-dataset.ts";

/** A question with its candidates' features; right are those of its own context that hold a gold span. */
export interface FeaturedQuestion extends Choice {
  readonly question: AskedQuestion;
  readonly featured: readonly FeaturedCandidate[];
}

/** Passages an answer may stand on, as in the shipped settings. */
const PASSAGES = 12;

/** Reads a question set as the answerer would see it: all contexts, each question's own alone, or all but its own (so that it has no answer). */
export async function featuredQuestions({
  file,
  contexts,
  embedder,
}: {
  readonly file: string;
  readonly contexts: "open" | "closed" | "without-own";
  readonly embedder: Embedder;
}): Promise<readonly FeaturedQuestion[]> {
  const rows = await readDataset(file);
  const articles = await datasetArticles(
    rows.map(({ context }) => context),
    embedder,
  );
  const whole = memoryIndex([...articles.values()]);
  const { signal } = new AbortController();
  const found: FeaturedQuestion[] = [];
  for (const row of rows) {
    const own = articles.get(row.context);
    const index = contexts === "closed" && own ? memoryIndex([own]) : whole;
    const query = { text: row.question, filter: {} };
    const { passages } = await retrieve({ query, index, embedder, k: PASSAGES }, signal);
    const question = readQuestion(row.question, rarity(index));
    const kept =
      contexts === "without-own" ? passages.filter(({ article }) => article.id !== own?.article.id) : passages;
    const list = candidates(question, kept);
    const alike = await similarities(
      row.question,
      list.map(({ text }) => text),
      embedder,
      signal,
    );
    const all = featured(question, list, alike);
    const alternatives = all.map(({ candidate, features }) => ({
      features,
      isRight:
        candidate.passage.article.id === own?.article.id && row.answers.some((span) => candidate.text.includes(span)),
    }));
    found.push({ question, featured: all, alternatives });
  }
  return found;
}

/** The pipeline's inverse document frequency. */
const rarity =
  (index: Index) =>
  (term: string): number => {
    const n = index.documentFrequency(term);
    return Math.log(1 + (index.counts.passages - n + 0.5) / (n + 0.5));
  };
