import { fold } from "./normalise.ts";
import { stem } from "./stems.ts";
import { isStopWord } from "./stop-words.ts";
import { hyphenParts, words } from "./words.ts";

/** Changes whenever a text may yield other terms: an index made with another version has to be rebuilt. */
export const ANALYSER_VERSION = "german-1";

/** A term of a question and how much it counts; 1 for a word, less for what was guessed from it. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** The terms of a passage with their counts: stems, and `#`-marked character 4-grams of each word with `_` for its ends; no stop words. */
export function analysePassage(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text: word } of words(text))
    for (const term of analysed(word).terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The distinct terms of a question, in order of appearance; the same terms as those of a passage. */
export const analyseQuery = (text: string): readonly WeightedTerm[] =>
  [...analysePassage(text).keys()].map((term) => ({ term, weight: 1 }));

/** The stems of a text's content words in order, hyphenated words by their parts: what its words say, without 4-grams. */
export function contentStems(text: string): readonly string[] {
  const known = texts.get(text);
  if (known) return known;
  if (texts.size >= TEXTS) texts.clear();
  const found: string[] = [];
  for (const { text: word } of words(text)) for (const part of analysed(word).parts) found.push(part);
  texts.set(text, found);
  return found;
}

/** One question looks at a passage several times, and the next question at many of the same. */
const texts = new Map<string, readonly string[]>();
const TEXTS = 2048;

/** Whether the term is a word's stem; false for a 4-gram. */
export const isStem = (term: string): boolean => !term.startsWith(GRAM);

const GRAM = "#";
const LENGTH = 4;

interface AnalysedWord {
  /** Stems of its content parts. */
  readonly parts: readonly string[];
  readonly terms: readonly string[];
}

/** A hyphenated word gives its parts and, joined, itself: "Covid-19" meets "Covid19" and "Covid". */
function analysed(word: string): AnalysedWord {
  const known = memory.get(word);
  if (known) return known;
  if (memory.size >= MEMORY) memory.clear();
  const all = hyphenParts(word);
  const content = all.filter((part) => !isStopWord(part));
  const parts = content.map(stem);
  const whole = all.length > 1 ? [stem(all.join(""))] : [];
  const found = { parts, terms: [...content.flatMap((part, i) => [parts[i] ?? "", ...grams(fold(part))]), ...whole] };
  memory.set(word, found);
  return found;
}

const memory = new Map<string, AnalysedWord>();
const MEMORY = 65_536;

/** A word of up to two letters is its own only 4-gram, and its stem says the same. */
function grams(folded: string): readonly string[] {
  const padded = `_${folded}_`;
  const found: string[] = [];
  for (let at = 0; at + LENGTH <= padded.length; at++) found.push(GRAM + padded.slice(at, at + LENGTH));
  return padded.length <= LENGTH ? [] : found;
}
