import type { Question } from "#domain/question.ts";

/** Whether an earlier answer of the conversation told a sentence, word for word; where the same question is asked again nothing counts as told. */
export function toldBefore({ text, history }: Question): (sentence: string) => boolean {
  const isAskedAgain = history.some((turn) => turn.role === "user" && turn.text.trim() === text.trim());
  const told = isAskedAgain ? [] : history.filter(({ role }) => role === "assistant").map((turn) => turn.text);
  return (sentence) => told.some((answer) => answer.includes(sentence));
}
