import { isStopWord } from "#german/stop-words.ts";
import { wordSet } from "#german/word-set.ts";

/** German for English words or phrases of up to three, in lower case; empty for what German leaves out, undefined for what is not known. */
export type Glossary = (english: string) => string | undefined;

/**
 * An English question in German words, in German question order where that is simple, good enough to search with and to read its type
 * from; names stay as they are, countries get their German name. Undefined for a text that is not English.
 */
export function englishToGerman(text: string, glossary: Glossary): string | undefined {
  const tokens = text.slice(0, REACH).match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];
  if (!isEnglish(tokens)) return undefined;
  const german: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [found, length] = longest(tokens, at, glossary);
    if (found !== "") german.push(found);
    at += length;
  }
  return `${german.join(" ")}?`;
}

/** A question is a line; what is longer is not looked at. */
const REACH = 400;

/** Two or more words that only English has, and more of them than of German function words. */
function isEnglish(tokens: readonly string[]): boolean {
  const english = tokens.filter((word) => onlyEnglish.has(word.toLowerCase())).length;
  const german = tokens.filter(
    (word) => isStopWord(word) && !onlyEnglish.has(word.toLowerCase()) && !shared.has(word.toLowerCase()),
  ).length;
  const [first = "", second = ""] = tokens.map((word) => word.toLowerCase());
  // What both languages begin with counts by the word behind it: "Was the …?", "In what …?"
  const opensBoth = /^(?:in|on|at|under|since|until|was|will)$/.test(first) && onlyEnglish.has(second);
  const opener = opensBoth && second === "the" ? 1 : 0;
  return (opensBoth || onlyEnglish.has(first)) && english + opener >= 2 && english > german;
}

const onlyEnglish =
  wordSet(`the how many much what when where who whom whose why which did does do is are were been has have had of to from and for with by about
  according long old often far high large big would could should can will if that this these those it its they their there than not`);
/** Spelt alike in both languages. */
const shared = wordSet("in so was will die an am war also hat man");

/** Phrases of up to three words before single words. */
function longest(tokens: readonly string[], at: number, glossary: Glossary): readonly [string, number] {
  for (const length of [3, 2, 1]) {
    const phrase = tokens.slice(at, at + length).map((word) => word.replace(/['’]s?$/, ""));
    if (phrase.length < length) continue;
    const known = glossary(phrase.join(" ").toLowerCase()) ?? countryName(phrase.join(" "));
    if (known !== undefined) return [known, length];
  }
  const word = (tokens[at] ?? "").replace(/['’]s?$/, "");
  return [plainForms(word.toLowerCase()).flatMap((form) => glossary(form) ?? [])[0] ?? word, 1];
}

/** "Costing", "applied", "owns": what is not in the glossary as it stands may be without its ending. */
const plainForms = (word: string): readonly string[] => [
  word.replace(/(?<=[^s])s$/, ""),
  word.replace(/ie[sd]$/, "y"),
  word.replace(/(?:ing|e[sd])$/, ""),
  word.replace(/ing$/, "e"),
  word.replace(/d$/, ""),
];

const countryName = (name: string): string | undefined => countries().get(name.toLowerCase());

let known: ReadonlyMap<string, string> | undefined;

/** English names of regions with their German ones, from the platform's own tables; made at the first English question. */
function countries(): ReadonlyMap<string, string> {
  if (known) return known;
  const english = new Intl.DisplayNames("en", { type: "region" });
  const german = new Intl.DisplayNames("de", { type: "region" });
  const pairs = new Map<string, string>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = english.of(code);
    const own = german.of(code);
    if (name !== undefined && own !== undefined && name !== code) pairs.set(name.toLowerCase(), own);
  }
  known = pairs;
  return pairs;
}
