import type { ArticleHead, ArticleId } from "#domain/article.ts";
import { filterAllows } from "#domain/article-filter.ts";
import type { ArticleFilter } from "#domain/question.ts";
import type { Retrieval } from "#domain/retrieval.ts";
import { fold } from "#german/normalise.ts";
import { readQuestion } from "../extract/asked-question.ts";
import { matchWords } from "../extract/match-words.ts";
import { readSentence } from "../extract/read-sentence.ts";

/** The articles that a filter lets answer, latest first, undated ones last. */
export const newestFirst = <Head extends ArticleHead>(
  articles: readonly Head[],
  filter: ArticleFilter,
): readonly Head[] =>
  articles
    .filter((article) => filterAllows(filter, article))
    .toSorted((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? ""));

/** The articles of the medium or author that a reader names, and names alone ("t-online", "der DW", "Tjark Onnen"), as they come. */
export const ofSource = <Head extends ArticleHead>(name: string, articles: readonly Head[]): readonly Head[] =>
  articles.filter(({ source, author }) =>
    [source, author].some(
      (own) =>
        own !== undefined && (isFormOf(plainName(own), plainName(name)) || isShort(own, name) || isShort(name, own)),
    ),
  );

/** "DW" for "Deutsche Welle", "FAZ" for "Frankfurter Allgemeine Zeitung". */
const isShort = (short: string, name: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(short) && (name.match(/(?<![\p{L}-])\p{Lu}/gu) ?? []).join("") === short;

const plainName = (name: string): string =>
  fold(name.replace(/[„“”"»«‚‘']/gu, "").trim()).replace(/^(?:der|die|das|dem|den) /u, "");

/** "des Flussboten", "des Tagesspiegels". */
const isFormOf = (own: string, name: string): boolean =>
  name.startsWith(own) && /^(?:e?s|e?n)?$/.test(name.slice(own.length));

/** The articles that their title calls as a reader does: "der Kommentar über …" is headed "Kommentar: …". */
export const labelled = <Head extends ArticleHead>(name: string, articles: readonly Head[]): readonly Head[] =>
  articles.filter(({ title }) => fold(title).startsWith(`${fold(name.replace(/\s.*/u, ""))}:`));

/** The articles of which a passage found, with its title, names the topic, closest first: by its very nouns, or where none does, by words like them. */
export function aboutTopic(topic: string, { passages }: Retrieval): readonly ArticleId[] {
  const { words } = readQuestion(`Was ist ${topic}?`, () => 1);
  if (words.length === 0) return [];
  const read = passages.map(({ passage, article }) => ({ id: article.id, text: `${article.title}\n${passage.text}` }));
  const named = read.filter(({ text }) => words.every((word) => isNamed(word.text, text)));
  const alike = read.filter(({ text }) => matchWords({ words }, [readSentence(text)]).every((match) => match >= ALIKE));
  return [...new Set((named.length > 0 ? named : alike).map(({ id }) => id))];
}

/** Whether a noun of the text is the word or has it as a part: "Fährverkehr" tells of a "Fähre", "er fährt" does not. */
function isNamed(word: string, text: string): boolean {
  const part = word.toLowerCase().replace(/(?:e[nrs]?|n|s)$/, "");
  return (text.match(/\p{Lu}[\p{L}\p{N}-]*/gu) ?? []).some((noun) => noun.toLowerCase().includes(part));
}

/** A part of a compound, or a near synonym. */
const ALIKE = 0.6;
