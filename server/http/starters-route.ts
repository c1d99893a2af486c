import { Hono } from "hono";
import type { Assistant } from "#assistant";
import type { ArticleHead } from "#domain/article.ts";
import type { HttpEnv } from "./http-settings.ts";
import { starterQuestion } from "./starter-question.ts";

const WANTED = 4;
/** How many of the newest articles are read. */
const READ = 40;
/** How many questions are tried out at most. */
const TRIED = 12;

/** `GET /` gives questions for a reader who does not know the articles yet: first what articles disagree on, then one for each of the newest, and only such as are answered. */
export function startersRoute(assistant: Assistant): Hono<HttpEnv> {
  let known: { readonly articles: string; readonly starters: Promise<readonly string[]> } | undefined;

  return new Hono<HttpEnv>().get("/", async (c) => {
    const newest = newestOf(await assistant.articles());
    const articles = newest.map(({ id }) => id).join("\n");
    const current = known?.articles === articles ? known : { articles, starters: findStarters(assistant, newest) };
    known = current;
    // What failed once may succeed at the next visit.
    current.starters.catch(() => {
      if (known === current) known = undefined;
    });
    return c.json({ starters: await current.starters });
  });
}

function newestOf<Head extends ArticleHead>(articles: readonly Head[]): readonly Head[] {
  return articles.toSorted((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? "")).slice(0, READ);
}

/** Questions that the articles answer, at most four, found anew. */
export async function findStarters(assistant: Assistant, given?: readonly ArticleHead[]): Promise<readonly string[]> {
  const articles = given ?? newestOf(await assistant.articles());
  const starters: string[] = [];
  const things = new Set<string>();
  let tried = 0;
  for await (const sentences of sources(assistant, articles)) {
    const question = firstOf(sentences, (text) => starterQuestion(text));
    const thing = question?.split(" ").slice(0, 4).join(" ");
    if (question === undefined || thing === undefined || things.has(thing)) continue;
    things.add(thing);
    if (await isAnswered(assistant, question)) starters.push(question);
    tried += 1;
    if (starters.length === WANTED || tried === TRIED) break;
  }
  return starters;
}

/** Sentences in groups of which each may give one question. */
async function* sources(assistant: Assistant, articles: readonly ArticleHead[]): AsyncGenerator<readonly string[]> {
  for (const { positions } of await assistant.conflicts()) yield positions.map(({ statement }) => statement);
  for (const { id } of articles) {
    const found = await assistant.article(id);
    const paragraphs = found?.passages.filter(({ kind }) => kind === "paragraph") ?? [];
    yield paragraphs.flatMap(({ text }) => sentencesOf(text));
  }
}

const segmenter = new Intl.Segmenter("de", { granularity: "sentence" });

function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    // The platform takes the point of an ordinal ("im 3. Stock") for a sentence's end.
    if (last !== undefined && /\d\.$/.test(last)) sentences[sentences.length - 1] = `${last} ${segment.trim()}`;
    else sentences.push(segment.trim());
  }
  return sentences;
}

async function isAnswered(assistant: Assistant, text: string): Promise<boolean> {
  // Trying out costs nothing where answers are extracted, and money where a language model writes them.
  if (assistant.model !== "extract") return true;
  for await (const event of assistant.ask({ text, history: [], filter: {} }))
    if (event.type === "answer-end") return event.answer.kind === "answered";
  return false;
}

function firstOf<Given, Found>(given: readonly Given[], find: (one: Given) => Found | undefined): Found | undefined {
  for (const one of given) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
