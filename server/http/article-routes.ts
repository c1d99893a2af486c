import { Hono } from "hono";
import { z } from "zod";
import type { Assistant } from "#assistant";
import { type ArticleHead, articleId } from "#domain/article.ts";
import { Failure } from "#domain/failure.ts";
import { type ArticlePage, articleDetail, articleListing, type ConflictList } from "./article-views.ts";
import type { HttpEnv } from "./http-settings.ts";
import { filterFields } from "./question-shapes.ts";
import { readQuery } from "./read-body.ts";

const listQuery = z.object({
  ...filterFields,
  q: z.string().max(400).optional(),
  after: z.string().max(400).optional(),
  order: z.enum(["id", "newest"]).default("id"),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
type ListQuery = z.output<typeof listQuery>;

/** `GET /articles` page by page, in order of ID or newest first, `GET /articles/:id`, `GET /conflicts`. */
export function articleRoutes(assistant: Assistant): Hono<HttpEnv> {
  return new Hono<HttpEnv>()
    .get("/articles", async (c) => {
      const query = readQuery(c, listQuery);
      const all = await assistant.articles();
      const found = all.filter((article) => matches(article, query));
      const ordered = query.order === "newest" ? found.sort(newestFirst) : found;
      return c.json(pageOf(ordered, query, sourcesOf(all)));
    })
    .get("/articles/:id", async (c) => {
      const found = await assistant.article(articleId(c.req.param("id")));
      if (!found) throw new Failure("not-found", "Diesen Artikel gibt es nicht.");
      return c.json(articleDetail(found.article, found.passages));
    })
    .get("/conflicts", async (c) => c.json({ conflicts: await assistant.conflicts() } satisfies ConflictList));
}

type Listed = ArticleHead & { readonly passages: number };

function pageOf(found: readonly Listed[], { after, limit, order }: ListQuery, sources: readonly string[]): ArticlePage {
  // In order of ID the place is known even where the last article of the page before is gone by now.
  const start =
    order === "id" ? found.findIndex(({ id }) => id > (after ?? "")) : found.findIndex(({ id }) => id === after) + 1;
  const rest = start === -1 ? [] : found.slice(start);
  const articles = rest.slice(0, limit).map(articleListing);
  const next = rest.length > limit ? articles.at(-1)?.id : undefined;
  return { articles, ...(next !== undefined && { next }), total: found.length, sources };
}

const sourcesOf = (articles: readonly ArticleHead[]): readonly string[] =>
  [...new Set(articles.flatMap(({ source }) => source ?? []))].sort((a, b) => a.localeCompare(b, "de"));

const newestFirst = (a: ArticleHead, b: ArticleHead): number =>
  (b.publishedAt ?? "").localeCompare(a.publishedAt ?? "") || a.id.localeCompare(b.id);

function matches(article: ArticleHead, { source, from, to, q = "" }: ListQuery): boolean {
  if (source !== undefined && fold(article.source) !== fold(source)) return false;
  if (!isWithin(article.publishedAt, from, to)) return false;
  const text = fold(`${article.title} ${article.source ?? ""} ${article.author ?? ""}`);
  return fold(q)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Both ends included; dates of different precision are compared as far as both go, an unknown date lies in no interval. */
function isWithin(date: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (date === undefined) return from === undefined && to === undefined;
  const common = (other: string): [string, string] => {
    const length = Math.min(date.length, other.length);
    return [date.slice(0, length), other.slice(0, length)];
  };
  const [after, first] = common(from ?? "");
  const [before, last] = common(to ?? "");
  return after >= first && before <= last;
}

const fold = (text = ""): string => text.normalize("NFC").toLocaleLowerCase("de");
