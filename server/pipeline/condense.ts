import type { Query, Question } from "#domain/question.ts";
import { englishToGerman } from "#german/english-questions.ts";
import { completeFollowUp } from "./follow-up.ts";

/**
 * Makes of a question what can be searched for: English in German words, a follow-up completed from the turns before it, without a
 * model; a German question that stands alone stays as it is.
 */
export function condense(question: Question): Query {
  const text = englishToGerman(question.text) ?? question.text;
  const turns = question.history.map((turn) =>
    turn.role === "user" ? { ...turn, text: englishToGerman(turn.text) ?? turn.text } : turn,
  );
  return { text: completeFollowUp(text, turns), filter: question.filter };
}
