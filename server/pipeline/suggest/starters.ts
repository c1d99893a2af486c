import type { ArticleHead } from "#domain/article.ts";
import type { Conflict } from "#domain/conflict.ts";
import type { Index } from "../ports.ts";
import { areAlike } from "./are-alike.ts";
import { questionsOf } from "./questions-of.ts";

/** What finding starters asks of the world. */
export interface StarterPorts {
  readonly index: Index;
  readonly conflicts: readonly Conflict[];
  readonly isAnswered: (question: string) => Promise<boolean>;
}

const WANTED = 4;
/** How many of the newest articles are read. */
const READ = 40;
/** How many questions are tried out at most. */
const TRIED = 12;

/** Questions for a reader who does not know the articles yet: first what articles disagree on, then one for each of the newest, and only such as are answered. */
export async function findStarters({ index, conflicts, isAnswered }: StarterPorts): Promise<readonly string[]> {
  const starters: string[] = [];
  let tried = 0;
  for await (const texts of sources(index, conflicts)) {
    const questions = texts.flatMap((text) => questionsOf(text).map(({ question }) => question));
    const first = questions.find((question) => !starters.some((starter) => areAlike(starter, question)));
    if (first === undefined) continue;
    if (await isAnswered(first)) starters.push(first);
    tried += 1;
    if (starters.length === WANTED || tried === TRIED) break;
  }
  return starters;
}

/** Texts in groups of which each may give one question. */
async function* sources(index: Index, conflicts: readonly Conflict[]): AsyncGenerator<readonly string[]> {
  for (const { positions } of conflicts) yield positions.map(({ statement }) => statement);
  for (const { id } of newestOf(await index.articles())) {
    const passages = await index.passagesOf(id);
    yield passages.filter(({ kind }) => kind === "paragraph").map(({ text }) => text);
  }
}

function newestOf<Head extends ArticleHead>(articles: readonly Head[]): readonly Head[] {
  return articles.toSorted((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? "")).slice(0, READ);
}
