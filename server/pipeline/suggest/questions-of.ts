import type { NameMention } from "#german/name-mention.ts";
import { names } from "#german/names.ts";
import { sentences } from "#german/sentences.ts";
import { askAmount } from "./ask-amount.ts";
import { askClause } from "./ask-clause.ts";

/** A question with the sentence that answers it. */
export interface SentenceQuestion {
  readonly question: string;
  readonly sentence: string;
}

/** The questions that the sentences of a text answer, in their order; `known` are names that the text may leave out. */
export function questionsOf(text: string, known: readonly NameMention[] = names(text)): readonly SentenceQuestion[] {
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const question = askAmount(sentence) ?? askClause(sentence, known);
    return question === undefined ? [] : [{ question, sentence }];
  });
}
