import type { AskedQuestion } from "./asked-question.ts";
import type { AskedWord } from "./asked-word.ts";
import type { ReadSentence } from "./read-sentence.ts";

/**
 * How near a sentence comes to each word of a question, in the question's order: the most of its words and set phrases, 0–1. It sees what stands in no
 * table ("Bonus" – "Prämie"), and only what lies very near is a match too (`match-words.ts`): the rest may be another thing of the kind.
 */
export const wordsNear = ({ words }: Pick<AskedQuestion, "words">, sentence: ReadSentence): readonly number[] =>
  words.map((word) => nearest(word, sentence));

/** How near the sentence comes to a word of the question by any of its words and set phrases; the same sentences are asked again and again. */
export function nearest(word: AskedWord, sentence: ReadSentence): number {
  const known = nearestOf.get(word) ?? new WeakMap<ReadSentence, number>();
  nearestOf.set(word, known);
  let most = known.get(sentence);
  if (most === undefined) {
    most = 0;
    for (const stem of sentence.stems) most = Math.max(most, word.near(stem));
    for (const phrase of sentence.phrases) most = Math.max(most, word.near(phrase));
    known.set(sentence, most);
  }
  return most;
}

const nearestOf = new WeakMap<AskedWord, WeakMap<ReadSentence, number>>();
