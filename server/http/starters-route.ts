import { Hono } from "hono";
import type { Assistant } from "#assistant";
import type { ArticleHead } from "#domain/article.ts";
import type { HttpEnv } from "./http-settings.ts";

const WANTED = 4;
/** How many of the newest articles are tried. */
const TRIED = 8;

/** `GET /` gives questions for a reader who does not know the articles yet: one for each of the newest, and only such as are answered. */
export function startersRoute(assistant: Assistant): Hono<HttpEnv> {
  let known: { readonly articles: string; readonly starters: Promise<readonly string[]> } | undefined;

  return new Hono<HttpEnv>().get("/", async (c) => {
    const newest = newestOf(await assistant.articles());
    const articles = newest.map(({ id }) => id).join("\n");
    if (known?.articles !== articles) known = { articles, starters: findStarters(assistant, newest) };
    return c.json({ starters: await known.starters });
  });
}

function newestOf<Head extends ArticleHead>(articles: readonly Head[]): readonly Head[] {
  return articles.toSorted((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? "")).slice(0, TRIED);
}

async function findStarters(assistant: Assistant, articles: readonly ArticleHead[]): Promise<readonly string[]> {
  const starters: string[] = [];
  for (const { title } of articles) {
    const starter = await firstAnswered(assistant, wordings(title));
    if (starter !== undefined) starters.push(starter);
    if (starters.length === WANTED) break;
  }
  return starters;
}

// A question that reads well first; the bare title is what search understands best.
const wordings = (title: string): readonly string[] => [`Worum geht es in „${title}“?`, title];

async function firstAnswered(assistant: Assistant, questions: readonly string[]): Promise<string | undefined> {
  // Trying out costs nothing where answers are extracted, and money where a language model writes them.
  if (assistant.model !== "extract") return questions[0];
  for (const text of questions) if (await isAnswered(assistant, text)) return text;
  return undefined;
}

async function isAnswered(assistant: Assistant, text: string): Promise<boolean> {
  for await (const event of assistant.ask({ text, history: [], filter: {} }))
    if (event.type === "answer-end") return event.answer.kind === "answered";
  return false;
}
