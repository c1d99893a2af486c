import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { hyphenParts, words } from "#german/words.ts";
import type { Index, WeightedText } from "./ports.ts";
import { rarity } from "./weigh-terms.ts";

/**
 * A question as stretches for an embedder that averages words, which joined are the question: each word counts by the square root of its rarity
 * in the collection, as in the lexical search. A table's own lengths know only how rare a word is in German.
 */
export function weighWords(
  text: string,
  { counts, documentFrequency }: Pick<Index, "counts" | "documentFrequency">,
): readonly WeightedText[] {
  const among = {
    counts: { ...counts, passages: counts.passages + FOREIGN },
    documentFrequency: (term: string) => documentFrequency(term) || UNSEEN,
  };
  const weightOf = (word: string) => (isStopWord(word) ? LITTLE : Math.sqrt(rarity(stem(word), among)));
  const stretches: WeightedText[] = [];
  let end = 0;
  const add = (until: number, weight: number) => {
    if (until > end) stretches.push({ text: text.slice(end, until), weight });
    end = until;
  };
  for (const { text: word, start } of words(text)) {
    add(start, LITTLE);
    for (const part of hyphenParts(word)) {
      add(text.indexOf(part, end), LITTLE);
      add(end + part.length, weightOf(part));
    }
  }
  add(text.length, LITTLE);
  return stretches;
}

/** Passages about something else that are thought to stand beside the collection's: in three articles on one subject its name would count for nothing. Any number from 1,000 to 10,000 finds alike. */
const FOREIGN = 3000;

/** A word that no passage holds must not drown those that are held: it counts as if so many of the foreign ones held it. */
const UNSEEN = 10;

/** Question words and marks say what kind of answer is wanted. 0.5 to 0.85 find alike, 1 and 0.35 less (docs/retrieval.md). */
const LITTLE = 0.8;
