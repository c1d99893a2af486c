import { fold } from "./normalise.ts";
import { numberTerm, scaledNumber, writtenOut } from "./number-terms.ts";
import { remembering, rememberingTexts } from "./remembering.ts";
import { scaleExponent } from "./scale-words.ts";
import { stem } from "./stems.ts";
import { isStopWord } from "./stop-words.ts";
import { hyphenParts, words } from "./words.ts";

/** Changes whenever a text may yield other terms: an index made with another version has to be rebuilt. */
export const ANALYSER_VERSION = "german-3";

/** Words whose terms are kept, some 250 bytes each. */
const MEMORY = 16_384;

/** A term of a question and how much it counts; 1 for a word, less for what was guessed from it. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/**
 * The terms of a passage with their counts: stems, and `#`-marked character 4-grams of each word with `_` for its ends; no stop words.
 * Number words stand in digits as well, and a number with its scale word as one ("15 Tausend" → "15", "taus", "15000").
 */
export function analysePassage(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (term: string): void => {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  };
  let before: string | undefined;
  for (const { text: word } of words(text)) {
    const { terms, scale, number } = analysed(word);
    for (const term of terms) count(term);
    if (before !== undefined && scale !== undefined) count(scaledNumber(before, scale));
    before = number;
  }
  return counts;
}

/** The distinct terms of a question, in order of appearance; the same terms as those of a passage. */
export const analyseQuery = (text: string): readonly WeightedTerm[] =>
  [...analysePassage(text).keys()].map((term) => ({ term, weight: 1 }));

/** The stems of a text's content words in order, hyphenated words by their parts and number words in digits: what its words say, without 4-grams. */
export const contentStems: (text: string) => readonly string[] = rememberingTexts(400_000, (text) => {
  const found: string[] = [];
  for (const { text: word } of words(text)) for (const part of analysed(word).parts) found.push(part);
  return found;
});

/** Whether the term is a word's stem; false for a 4-gram. */
export const isStem = (term: string): boolean => !term.startsWith(GRAM);

const GRAM = "#";
const LENGTH = 4;

interface AnalysedWord {
  /** Stems of its content parts. */
  readonly parts: readonly string[];
  readonly terms: readonly string[];
  /** The power of ten its first part stands for as a scale word. */
  readonly scale?: number;
  /** The value of its last part as a number. */
  readonly number?: string;
}

/** A hyphenated word gives its parts and, joined, itself: "Covid-19" meets "Covid19" and "Covid". */
const analysed: (word: string) => AnalysedWord = remembering(MEMORY, (word) => {
  const all = hyphenParts(word);
  const content = all.filter((part) => !isStopWord(part));
  const parts = content.map((part) => numberTerm(part) ?? stem(writtenOut(part)));
  const terms = content.flatMap((part) => [stem(writtenOut(part)), ...grams(fold(part))]);
  if (all.length > 1) terms.push(stem(all.join("")));
  return { parts, ...withNumbers(all, terms) };
});

/** Adds to the terms what the parts of a word say as numbers ("zehntausend", the "9-Milliarden" of a compound). */
function withNumbers(all: readonly string[], terms: readonly string[]): Omit<AnalysedWord, "parts"> {
  const numbers = all.map(numberTerm);
  const scales = all.map(scaleExponent);
  const added = all.flatMap((_, i) => {
    const [number, before, scale] = [numbers[i], numbers[i - 1], scales[i]];
    const scaled = before !== undefined && scale !== undefined ? [scaledNumber(before, scale)] : [];
    return number !== undefined && !terms.includes(number) ? [number, ...scaled] : scaled;
  });
  const [[scale], number] = [scales, numbers.at(-1)];
  return {
    terms: [...terms, ...added],
    ...(scale !== undefined && { scale }),
    ...(number !== undefined && { number }),
  };
}

/** A word of up to two letters is its own only 4-gram, and its stem says the same. */
function grams(folded: string): readonly string[] {
  const padded = `_${folded}_`;
  const found: string[] = [];
  for (let at = 0; at + LENGTH <= padded.length; at++) found.push(GRAM + padded.slice(at, at + LENGTH));
  return padded.length <= LENGTH ? [] : found;
}
