import { nameKey } from "#german/name-variants.ts";
import { names } from "#german/names.ts";
import { sentences } from "#german/sentences.ts";
import { isStopWord } from "#german/stop-words.ts";
import { agencyIn } from "./origin-kind.ts";

/** What a whole article says of where its statements come from. */
export interface ArticleOrigins {
  /** Keys of the names that the article's study goes by: authors and who published it; empty where it tells of none. */
  readonly study: readonly string[];
  /** The study's author, as written. */
  readonly author?: string;
  /** The names in its title, each by its words: what a sentence is about that names nobody. */
  readonly topic: readonly (readonly string[])[];
  /** The people it names with first name and surname. */
  readonly people: readonly string[];
  /** The agency whose report it prints, as written. */
  readonly agency?: string;
}

/** Reads an article's dateline and how it introduces a study: "eine Studie der Stiftung …", "… in einer Studie", "geschrieben hat die Studie …". */
export function articleOrigins(title: string, text: string): ArticleOrigins {
  const agency = dateline.exec(text.slice(0, HEAD))?.[1] ?? colophon.exec(text.slice(-HEAD))?.[1];
  const known = agency === undefined ? undefined : agencyIn(agency);
  const study = studyNoun.test(text)
    ? sentences(text).flatMap(({ start, end }) => bearers(text.slice(start, end)))
    : [];
  const author = study.find((bearer) => names(bearer).some(({ kind }) => kind === "person"));
  const people = names(`${title}. ${text}`)
    .filter(({ kind, text: name }) => kind === "person" && name.includes(" ") && !isStopWord(name.split(" ")[0] ?? ""))
    .map(({ text: name }) => name.replace(/(?<=[^sxzß])s$/, ""));
  return {
    people: [...new Set(people)],
    topic: names(title).map(({ text: name }) => name.split(/\s+/)),
    study: [...new Set(study.flatMap(keysOf))],
    ...(author !== undefined && { author }),
    ...(known !== undefined && { agency: known }),
  };
}

/** The names that one sentence gives a study. */
function bearers(sentence: string): readonly string[] {
  if (!studyNoun.test(sentence)) return [];
  const found = [owner, inStudy, publisher].flatMap((pattern) => pattern.exec(sentence)?.[1] ?? []);
  const people = writes.test(sentence) ? names(sentence).filter(({ kind }) => kind === "person") : [];
  return [...found, ...(people.length === 1 ? people.map(({ text }) => text) : [])];
}

/** Whose a study is, by the words that name it ("Studie der Universität Bonn" → "Universität Bonn"); "" where they do not say. */
export const ownerOf = (words: string): string =>
  words
    .replace(new RegExp(`(?<!\\p{L})${studies}(?!\\p{L})`, "gu"), "")
    .replace(/(?<!\p{L})(?:der|des|von|vom|aus|neuen?|aktuellen?)(?!\p{L})/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** A name's key, and for a person the surname's, by which texts go on. */
export function keysOf(name: string): readonly string[] {
  const key = nameKey(name.replace(/(?<=[^sxzß])s$/, ""));
  const last = key.split(" ").at(-1) ?? key;
  return /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}-]+)+$/u.test(name) ? [...new Set([key, last])] : [key];
}

const HEAD = 300;
const dateline = /\(([^()]{2,30})\)\s*[–—-]\s/u;
const colophon = /(?:Quellen?:|Mit Material (?:von|der)|\()\s*([^()\n]{2,30})\)?\s*$/u;

const studies =
  "(?:\\p{L}*[Ss]tudien?|Untersuchung(?:en)?|\\p{L}*[Aa]nalysen?|\\p{L}*[Uu]mfragen?|Erhebung(?:en)?|Auswertung(?:en)?|Gutachtens?|Berechnung(?:en)?)";
const name = "(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,3})";
const studyNoun = new RegExp(`(?<!\\p{L})${studies}(?!\\p{L})`, "u");
/** "Müllers Studie". */
const owner = new RegExp(`${name}s\\s+(?:\\p{Ll}+\\s+)?${studies}(?!\\p{L})`, "u");
/** "Anna Müller in einer neuen Studie". */
const inStudy = new RegExp(`${name}\\s+in\\s+(?:einer|ihrer|seiner|der)\\s+(?:\\p{Ll}+\\s+)?${studies}(?!\\p{L})`, "u");
/** "eine Studie der Stiftung", "die Umfrage von Infratest". */
const publisher = new RegExp(`(?<!\\p{L})${studies}\\s+(?:der|des|von|vom)\\s+${name}`, "u");
const writes =
  /(?<!\p{L})(?:geschrieben|verfasst|erstellt|vorgelegt|Autorin|Autor|Verfasserin|Verfasser|forscht)(?!\p{L})/iu;
