import { isMeasure } from "#german/person-names.ts";
import { type ContentWord, contentWords } from "../verify/content-words.ts";

/** The nouns of a sentence, measures and days left out. */
export const nounsTold = (sentence: string): readonly ContentWord[] =>
  contentWords(sentence, []).filter(({ noun, text }) => noun && !isMeasure(text));
