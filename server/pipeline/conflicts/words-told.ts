import { fold } from "#german/normalise.ts";
import { words } from "#german/words.ts";
import type { ArticleProfile } from "./article-profile.ts";

/** The words of an article's title and of its passages that state anything, folded, each once; remembered with it. */
export function wordsTold(article: ArticleProfile): ReadonlySet<string> {
  const known = memory.get(article);
  if (known) return known;
  const passages = new Map(article.statements.map(({ evidence: { passage } }) => [passage.id, passage.text]));
  const texts = [article.statements[0]?.evidence.article.title ?? "", ...passages.values()];
  const found = new Set(texts.flatMap((text) => words(text).flatMap(({ text: word }) => fold(word).split("-"))));
  memory.set(article, found);
  return found;
}

const memory = new WeakMap<ArticleProfile, ReadonlySet<string>>();

/** Whether an article names what a name names, in whatever form: "Lüttich" and "Lütticher", "Husum" and "Husumerin". */
export function tellsName(article: ArticleProfile, name: string): boolean {
  const root = rootOf(name);
  for (const word of wordsTold(article)) if (word.startsWith(root) && word.length <= root.length + LONGEST) return true;
  return false;
}

/** A name without what German adds to it. */
export const rootOf = (name: string): string =>
  fold(name).replace(/(?<=.{3})(?:erinnen|erin|ern|ers|er|en|e|s|n)$/, "");

const LONGEST = 7;
