import type { AskedQuestion } from "./asked-question.ts";
import { nearest } from "./match-words.ts";
import type { ReadSentence } from "./read-sentence.ts";

/**
 * How near a sentence comes to each word of a question, in the question's order: the most of its words and set phrases, 0–1. It sees what stands in no
 * table ("Bonus" – "Prämie"), and is no match: what lies near may be another thing of the kind.
 */
export const wordsNear = ({ words }: Pick<AskedQuestion, "words">, sentence: ReadSentence): readonly number[] =>
  words.map((word) => nearest(word, sentence));
