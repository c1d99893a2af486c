import { type ArticleId, articleId as parsed } from "#domain/article.ts";
import type { ReadArticle } from "#domain/read-file.ts";

/**
 * An article's ID: the file's name where that is its ID, else slug(medium)-date-slug(first six title words)-first four hex digits of
 * `textHash` (SHA-256 of the NFC text); parts that are not known are dropped.
 */
export function articleId(
  article: Pick<ReadArticle, "name" | "source" | "publishedAt" | "title">,
  textHash: string,
): ArticleId {
  if (article.name !== undefined) return parsed(article.name.normalize("NFC"));
  const title = article.title.split(/\s+/).filter((word) => slug(word) !== "");
  const parts = [
    slug(article.source ?? ""),
    article.publishedAt ?? "",
    slug(title.slice(0, 6).join(" ")),
    textHash.slice(0, 4),
  ];
  return parsed(parts.filter((part) => part !== "").join("-"));
}

/** Lower-case ASCII letters, digits and single hyphens: ä → ae, ß → ss, é → e; everything else separates words. */
export const slug = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßæøåœłđ]/g, (letter) => spelled[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{M}|['’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const spelled: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  ø: "oe",
  å: "a",
  œ: "oe",
  ł: "l",
  đ: "d",
};
