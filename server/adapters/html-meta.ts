import { z } from "zod";
import type { ArticleHead } from "#domain/article.ts";

/** What a page says of itself: schema.org in JSON-LD before Open Graph before meta elements; what it does not say is absent. */
export type HtmlMeta = Partial<Pick<ArticleHead, "source" | "author" | "publishedAt" | "url">> & {
  readonly title?: string;
};

/** What a page says of itself, by schema.org first, then Open Graph, then its own tags. */
export function htmlMeta(document: Document): HtmlMeta {
  const stated = linkedData(document);
  const meta = (...names: readonly string[]): string | undefined =>
    names
      .map((name) => document.querySelector(`meta[property="${name}"],meta[name="${name}"]`))
      .find((each) => each?.getAttribute("content")?.trim())
      ?.getAttribute("content") ?? undefined;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? undefined;
  return Object.fromEntries(
    Object.entries({
      title: line(stated?.headline ?? meta("og:title", "twitter:title")),
      source: line(stated?.publisher?.[0] ?? meta("og:site_name", "application-name", "publisher")),
      author: line(stated?.author?.join(", ") ?? meta("author", "article:author")?.replace(/^https?:.*/, "")),
      publishedAt: day(
        stated?.datePublished ??
          meta("article:published_time", "date", "dc.date", "DC.date.issued") ??
          document.querySelector("article time[datetime],time[pubdate]")?.getAttribute("datetime") ??
          undefined,
      ),
      url: address(canonical) ?? address(meta("og:url")),
    }).filter(([, value]) => value !== undefined),
  );
}

const name = z.union([z.string(), z.object({ name: z.string() }).transform((one) => one.name)]);
const names = z
  .union([name.transform((one) => [one]), z.array(name)])
  .optional()
  .catch(undefined);
const newsArticle = z.object({
  "@type": z
    .union([z.string(), z.array(z.string())])
    .refine((type) => [type].flat().some((each) => /(?:Article|BlogPosting|Report)$/.test(each))),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: names,
  publisher: names,
});

/** The first article that the page describes in JSON-LD, in a list or a graph too; a block that is no JSON is passed over. */
function linkedData(document: Document): z.infer<typeof newsArticle> | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const things = [parsed(script.textContent ?? "")]
      .flat()
      .flatMap((thing) => (isGraph(thing) ? thing["@graph"] : thing));
    for (const thing of things) {
      const article = newsArticle.safeParse(thing);
      if (article.success) return article.data;
    }
  }
  return undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isGraph = (thing: unknown): thing is { "@graph": unknown[] } =>
  typeof thing === "object" && thing !== null && "@graph" in thing && Array.isArray(thing["@graph"]);

/** A field of a head is one line of at most 300 characters. */
function line(text: string | undefined): string | undefined {
  const own = text?.normalize("NFC").replace(/\s+/g, " ").trim();
  return own === undefined || own === "" || own.length > 300 ? undefined : own;
}

const day = (text: string | undefined): string | undefined => {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text?.trim() ?? "")?.[0];
  return date !== undefined && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? date : undefined;
};

const address = (text: string | undefined): string | undefined => {
  const url = z.url({ protocol: /^https?$/ }).safeParse(text);
  return url.success ? url.data : undefined;
};
