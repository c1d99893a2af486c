import { fold } from "#german/normalise.ts";
import { words } from "#german/words.ts";
import type { ArticleProfile } from "./article-profile.ts";
import { kindsOfPlace } from "./kinds-of-places.ts";

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

/** Whether an article holds a noun for the same kind of place: the noun, a compound of it or with its last part, or another word for it. */
export function tellsSite(article: ArticleProfile, noun: string): boolean {
  const [root, kinds] = [rootOf(noun), kindsOfPlace(noun)];
  const last = root.slice(-LAST);
  for (const word of wordsTold(article)) {
    const other = rootOf(word);
    if (other.length >= 4 && (root.endsWith(other) || other.includes(root) || other.endsWith(last))) return true;
    if (kinds.length > 0 && kindsOfPlace(word).some((kind) => kinds.includes(kind))) return true;
  }
  return false;
}

/** Letters that two compounds of one last part share at least. */
const LAST = 6;

/** A name without what German adds to it. */
export const rootOf = (name: string): string =>
  fold(name).replace(/(?<=.{3})(?:erinnen|erin|ern|ers|er|en|e|s|n)$/, "");

const LONGEST = 7;
