import { analyseQuery, isStem } from "#german/analyser.ts";
import { splitCompound } from "#german/compounds.ts";
import { kindredOfVerb, nearSynonyms } from "#german/near-synonyms.ts";
import { fold } from "#german/normalise.ts";
import { seatOf } from "#german/seats-of-government.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { hyphenParts, words } from "#german/words.ts";
import type { Index, QueryTerm } from "./ports.ts";

type Frequencies = Pick<Index, "counts" | "documentFrequency">;

/**
 * A question as terms for BM25: those of the analyser, and the parts of its compounds as the collection's own words show them ("Waffenlieferung"
 * also looks for "Waffe" and "Lieferung"). BM25 weighs by rarity once; its square root again gains 0.4 points (docs/retrieval.md).
 */
export function weighTerms(text: string, index: Frequencies): readonly QueryTerm[] {
  const terms = new Map(analyseQuery(text).map(({ term, weight }) => [term, weight]));
  for (const part of compoundParts(text, index)) if (!terms.has(part)) terms.set(part, PART);
  for (const other of otherWords(text, index)) if (!terms.has(other)) terms.set(other, OTHER_WORD);
  for (const country of governed(text)) if (!terms.has(country)) terms.set(country, OTHER_WORD);
  return [...terms].map(([term, weight]) => ({ term, weight: weight * Math.sqrt(rarity(term, index)) }));
}

/** A part says less than the word it was guessed from; 0.3, 0.6 and 1 differ by less than 0.1 points. */
const PART = 0.3;

/** A near synonym may mean something else; it speaks for a word that nothing else speaks for. 0.4 to 1 move no figure of the dev sets by more than 0.001, and 0.4 loses two lists of `npm run eval`. */
const OTHER_WORD = 0.8;

/** Near synonyms of the words that no passage holds, and of verbs what is kindred. */
function otherWords(text: string, { documentFrequency }: Frequencies): readonly string[] {
  return words(text)
    .flatMap(({ text: word }) => hyphenParts(word))
    .filter((word) => !isStopWord(word) && documentFrequency(stem(word)) === 0)
    .flatMap((word) => [...nearSynonyms(word), ...kindredOfVerb(word)])
    .filter((other) => documentFrequency(other) > 0);
}

/** The countries that the question names by where they are governed from. */
const governed = (text: string): readonly string[] =>
  words(text).flatMap(({ text: word }) => {
    const seat = seatOf(word);
    return seat ? [stem(seat.country)] : [];
  });

/** What a term tells in this collection: its inverse document frequency as a share of the highest, 0–1. */
export function rarity(term: string, { counts, documentFrequency }: Frequencies): number {
  const most = Math.log(1 + (counts.passages + 0.5) / 0.5);
  const frequency = documentFrequency(term);
  return Math.log(1 + (counts.passages - frequency + 0.5) / (frequency + 0.5)) / most;
}

function compoundParts(text: string, { documentFrequency }: Frequencies): readonly string[] {
  const frequency = (part: string): number => (isStopWord(part) ? 0 : documentFrequency(stem(part)));
  return words(text)
    .flatMap(({ text: word }) => hyphenParts(word))
    .filter((word) => !isStopWord(word))
    .flatMap((word) => {
      const parts = splitCompound(fold(word), frequency);
      return parts.length > 1 ? parts.map(stem).filter(isStem) : [];
    });
}
