import type { Query, Question } from "#domain/question.ts";

/** Makes a follow-up question complete from the reader's last turn; a question that stands alone stays as it is. */
export function condense(question: Question): Query {
  const before = question.history.findLast((turn) => turn.role === "user")?.text;
  const text = before && leansOnTheTurns(question.text) ? `${before} ${question.text}` : question.text;
  return { text, filter: question.filter };
}

const leansOnTheTurns = (text: string): boolean =>
  /^\s*(?:und|aber|oder)\b/i.test(text) ||
  /\b(?:das|dies|diese[rsmn]?|er|sie|es|ihn|ihm|ihr|ihnen|dafür|davon|damit|daran|dort|dann|dessen|deren)\b/i.test(
    text,
  ) ||
  text.trim().split(/\s+/).length <= 3;
