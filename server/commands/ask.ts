import type { Assistant } from "#assistant";
import type { Answer } from "#domain/answer.ts";
import { Failure } from "#domain/failure.ts";
import type { ArticleFilter, Question } from "#domain/question.ts";
import { readBatch } from "./read-batch.ts";
import { readTurns, turnsSchema } from "./read-turns.ts";
import { showAnswer } from "./show-answer.ts";
import type { Terminal } from "./terminal.ts";

/** The options of `fundstelle ask`, as the command line gives them. */
export interface AskOptions extends ArticleFilter {
  readonly history?: string;
  readonly batch?: string;
  readonly json?: true;
}

/** `fundstelle ask`: one question, or a batch of them; returns the exit code. */
export async function ask(
  text: string | undefined,
  options: AskOptions,
  assistant: Assistant,
  terminal: Terminal,
): Promise<number> {
  const filter = filterOf(options);
  if (options.batch !== undefined) return askBatch(options.batch, filter, assistant, terminal);
  if (text === undefined || text.trim() === "")
    throw new Failure("usage", 'Es fehlt die Frage: fundstelle ask "Frage".');
  const history = options.history === undefined ? [] : await readTurns(options.history);
  const answer = await answerOf(assistant, { text, history, filter });
  terminal.out(options.json ? JSON.stringify(answer, undefined, 2) : showAnswer(answer));
  return 0;
}

async function askBatch(
  file: string,
  filter: ArticleFilter,
  assistant: Assistant,
  terminal: Terminal,
): Promise<number> {
  return readBatch(file, terminal, async (line) => {
    const question = line.question;
    if (typeof question !== "string" || question.trim() === "")
      throw new Failure("usage", "Es fehlt das Feld „question“.");
    const history = turnsSchema.safeParse(line.history ?? []);
    if (!history.success) throw new Failure("usage", "Das Feld „history“ ist keine Liste von Redebeiträgen.");
    return answerOf(assistant, { text: question, history: history.data, filter });
  });
}

/** The whole answer at the end of the stream; a failed one throws. */
async function answerOf(assistant: Assistant, question: Question): Promise<Answer> {
  for await (const event of assistant.ask(question)) {
    if (event.type === "answer-end") return event.answer;
    if (event.type === "answer-failed")
      throw new Failure(event.error.code, event.error.message, { cause: event.error });
  }
  throw new Error(
    `Cannot answer "${question.text}": the stream ended without a last event, expected answer-end or answer-failed`,
  );
}

/** The filter options that were given. */
export const filterOf = ({ source, from, to }: ArticleFilter): ArticleFilter => ({
  ...(source !== undefined && { source }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});
