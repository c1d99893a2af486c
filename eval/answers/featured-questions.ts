import type { RankedPassage } from "#domain/retrieval.ts";
import type { Embedder } from "#pipeline/ports.ts";
import { type AskedIndex, askIndex } from "./ask-index.ts";
import { datasetArticles } from "./dataset-articles.ts";
import { memoryIndex } from "./memory-index.ts";
import { type DatasetQuestion, readDataset } from "./read-dataset.ts";
import { withoutSentences } from "./without-sentences.ts";

/** An asked question with what it stands under: its title, its context where the set has no titles, or its article. */
export interface FeaturedQuestion extends AskedIndex {
  readonly title: string;
}

/**
 * What a question is asked against: all contexts, its own alone, all but its own, another one under the same title alone (so that it has no
 * answer, though much of what it speaks of is there), or all, or its own, without the sentences that answer it.
 */
export type QuestionContexts = "open" | "closed" | "without-own" | "neighbour" | "open-cut" | "closed-cut";

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
  const found: FeaturedQuestion[] = [];
  for (const row of rows) {
    const own = articles.get(row.context);
    const isAlone = contexts === "closed" || contexts === "neighbour" || contexts === "closed-cut";
    const index = isAlone && own ? memoryIndex([own]) : whole;
    const cut = withoutSentences((sentence) => row.answers.some((span) => sentence.includes(span)));
    const without = (passages: readonly RankedPassage[]): readonly RankedPassage[] =>
      passages
        .filter(({ article }) => article.id !== own?.article.id)
        .map((passage, at) => ({ ...passage, rank: at + 1 }));
    const asked = await askIndex(row.question, {
      index,
      embedder,
      ...(contexts === "without-own" && { keep: without }),
      ...((contexts === "open-cut" || contexts === "closed-cut") && { keep: cut }),
      isRight: ({ passage, text, sentence }) =>
        passage.article.id === own?.article.id &&
        row.context.includes(sentence.text) &&
        row.answers.some((span) => text.includes(span)),
    });
    found.push({ title: row.title ?? row.context, ...asked });
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

/** Of each question at most so many. */
export const NEIGHBOURS = 3;
