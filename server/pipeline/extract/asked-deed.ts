import type { AskedQuestion } from "./asked-question.ts";

/** Place among the question's words of the one that says what is done or happens; -1 where its verb says little. */
export const askedDeed = ({ words, predicate }: Pick<AskedQuestion, "words" | "predicate">): number =>
  predicate === undefined ? -1 : words.findIndex(({ verb, stem }) => verb === predicate || stem === predicate);
