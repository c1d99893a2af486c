import { type AskedQuestion, readQuestion } from "#pipeline/extract/asked-question.ts";
import { candidates } from "#pipeline/extract/candidates.ts";
import { type FeaturedCandidate, featured } from "#pipeline/extract/sentence-features.ts";
import { similaritiesOf } from "#pipeline/extract/similarities.ts";
import type { Embedder, Index } from "#pipeline/ports.ts";
import { retrieve } from "#pipeline/retrieve.ts";
import { datasetArticles } from "./dataset-articles.ts";
import type { Choice } from "./fit-weights.ts";
import { memoryIndex } from "./memory-index.ts";
import { type DatasetQuestion, readDataset } from "./read-dataset.ts";

/** A question with its candidates' features; right are those of its own context that hold a gold span. */
export interface FeaturedQuestion extends Choice {
  /** What it stands under; its context where the set has no titles. */
  readonly title: string;
  readonly question: AskedQuestion;
  readonly featured: readonly FeaturedCandidate[];
}

/** Passages an answer may stand on, as in the shipped settings. */
const PASSAGES = 12;

/**
 * What a question is asked against: all contexts, its own alone, all but its own, or another one under the same title alone (so that it has no
 * answer, though much of what it speaks of is there).
 */
export type QuestionContexts = "open" | "closed" | "without-own" | "neighbour";

/** Reads a question set as the answerer would see it. */
export async function featuredQuestions({
  file,
  contexts,
  embedder,
}: {
  readonly file: string;
  readonly contexts: QuestionContexts;
  readonly embedder: Embedder;
}): Promise<readonly FeaturedQuestion[]> {
  const set = await readDataset(file);
  const rows = contexts === "neighbour" ? withNeighbours(set) : set;
  const articles = await datasetArticles(
    rows.map(({ context }) => context),
    embedder,
  );
  const whole = memoryIndex([...articles.values()]);
  const similarities = similaritiesOf(embedder);
  const { signal } = new AbortController();
  const found: FeaturedQuestion[] = [];
  for (const row of rows) {
    const own = articles.get(row.context);
    const index = (contexts === "closed" || contexts === "neighbour") && own ? memoryIndex([own]) : whole;
    const query = { text: row.question, filter: {} };
    const { passages } = await retrieve({ query, index, embedder, k: PASSAGES }, signal);
    const question = readQuestion(row.question, rarity(index));
    const kept =
      contexts === "without-own"
        ? passages
            .filter(({ article }) => article.id !== own?.article.id)
            .map((passage, at) => ({ ...passage, rank: at + 1 }))
        : passages;
    const list = candidates(question, kept);
    const alike = await similarities(
      row.question,
      list.map(({ text }) => text),
      signal,
    );
    const all = featured(question, list, alike);
    const alternatives = all.map(({ candidate, features }) => ({
      features,
      isRight:
        candidate.passage.article.id === own?.article.id && row.answers.some((span) => candidate.text.includes(span)),
    }));
    found.push({ title: row.title ?? row.context, question, featured: all, alternatives });
  }
  return found;
}

/** Each question with up to `NEIGHBOURS` other contexts under its title that do not hold its answer, taken in turn. */
function withNeighbours(set: readonly DatasetQuestion[]): readonly DatasetQuestion[] {
  const byTitle = new Map<string, Set<string>>();
  for (const { title = "", context } of set) byTitle.set(title, (byTitle.get(title) ?? new Set<string>()).add(context));
  return set.flatMap((row, i) => {
    const others = [...(byTitle.get(row.title ?? "") ?? [])].filter(
      (context) => context !== row.context && !row.answers.some((span) => context.includes(span)),
    );
    const first = others.length > 0 ? i % others.length : 0;
    return [...others.slice(first), ...others.slice(0, first)]
      .slice(0, NEIGHBOURS)
      .map((context) => ({ ...row, context, answers: [] }));
  });
}

const NEIGHBOURS = 3;

/** The pipeline's inverse document frequency. */
const rarity =
  (index: Index) =>
  (term: string): number => {
    const n = index.documentFrequency(term);
    return Math.log(1 + (index.counts.passages - n + 0.5) / (n + 0.5));
  };
