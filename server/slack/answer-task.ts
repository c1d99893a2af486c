import type { Assistant } from "#assistant";
import type { AnswerSentence } from "#domain/answer.ts";
import type { AnswerEvent } from "#domain/answer-event.ts";
import type { Citation } from "#domain/citation.ts";
import { Failure } from "#domain/failure.ts";
import type { ConversationKey, ConversationStore } from "#stores/conversation-store.ts";
import { answerMessages, brokenOffMessages, noteMessages, partialMessage } from "./answer-message.ts";
import { checkMessages } from "./check-message.ts";
import type { SlackTask } from "./read-delivery.ts";
import type { SlackMessage } from "./slack-message.ts";
import { plainMrkdwn } from "./slack-text.ts";
import { wording } from "./slack-wording.ts";
import type { PassageLink } from "./source-line.ts";

export interface AnswerTaskParts {
  readonly assistant: Assistant;
  readonly conversations: ConversationStore;
  readonly linkTo: PassageLink;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Where an answer is shown while it grows. */
export type Show = (messages: readonly SlackMessage[], state: "partial" | "final") => Promise<void>;

/** Longer questions are refused, as the HTTP interface does. */
const QUESTION_LIMIT = 4000;
/** Checked texts may be as long as Slack lets anyone write. */
const TEXT_LIMIT = 20_000;
/** Slack takes about one change of a message in a second. */
const CHANGE_EVERY_MS = 1000;
/** A direct conversation never ends; older turns are no context any more. */
const TURNS = 12;

/** Which answer a vote is about. */
export const answerIdOf = (task: SlackTask): string => `${task.id}:antwort`;

/** Whose conversations these are: one owner for each workspace. */
export const ownerOf = (team: string): string => `slack:${team}`;

/** A thread is a conversation; a direct channel without threads is one, too. `firstTs` is the answer's post, where that begins the thread. */
export function conversationOf(task: SlackTask, firstTs?: string): ConversationKey {
  const thread = task.threadTs ?? (task.ts === undefined ? (firstTs ?? task.id) : undefined);
  return { owner: ownerOf(task.team), id: thread === undefined ? task.channel : `${task.channel}:${thread}` };
}

/** Answers a task to its end, which is an answer or a German sentence why there is none; rejects where showing fails, or the signal aborts. */
export async function answerTask(
  task: SlackTask,
  {
    show,
    firstTs,
    signal,
  }: { readonly show: Show; readonly firstTs: () => string | undefined; readonly signal: AbortSignal },
  parts: AnswerTaskParts,
): Promise<void> {
  const head = task.ts === undefined ? [`<@${task.user}> ${wording.asked[task.kind]}: ${plainMrkdwn(task.text)}`] : [];
  const limit = task.kind === "ask" ? QUESTION_LIMIT : TEXT_LIMIT;
  if (task.text === "") return show(noteMessages(wording.empty), "final");
  if (task.text.length > limit) return show(noteMessages(wording.tooLong(limit)), "final");
  if (task.kind === "check") return show(await checked(task, head, signal, parts), "final");

  const { conversations, clock } = parts;
  const created = new Date(clock()).toISOString();
  // A command's thread begins with its answer, so there is nothing before it.
  const before = task.ts === undefined ? [] : ((await conversations.get(conversationOf(task)))?.messages ?? []);
  if (before.some(({ id }) => id === answerIdOf(task))) return;
  const own = before.findIndex(({ id }) => id === task.id);
  const history = (own === -1 ? before : before.slice(0, own)).slice(-TURNS).map(({ role, text }) => ({ role, text }));
  const events = await follow(task, history, { show, head, signal }, parts);

  const key = conversationOf(task, firstTs());
  await conversations.create(key, { title: task.text.slice(0, 80), createdAt: created });
  if (own === -1) await conversations.append(key, { id: task.id, role: "user", text: task.text, createdAt: created });
  const kept = events.filter((event) => event.type !== "retrieval-available");
  const answered = { id: answerIdOf(task), role: "assistant", text: textOf(kept), events: kept } as const;
  await conversations.append(key, { ...answered, createdAt: new Date(clock()).toISOString() });
}

async function checked(
  task: SlackTask,
  head: readonly string[],
  signal: AbortSignal,
  { assistant, linkTo }: AnswerTaskParts,
) {
  try {
    return checkMessages(await assistant.check(task.text, signal), { linkTo, head });
  } catch (cause) {
    if (!(cause instanceof Failure) || signal.aborted) throw cause;
    return noteMessages(plainMrkdwn(cause.message), head);
  }
}

async function follow(
  task: SlackTask,
  history: readonly { readonly role: "user" | "assistant"; readonly text: string }[],
  { show, head, signal }: { readonly show: Show; readonly head: readonly string[]; readonly signal: AbortSignal },
  { assistant, linkTo, clock }: AnswerTaskParts,
): Promise<readonly AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  const sentences: AnswerSentence[] = [];
  const citations: Citation[] = [];
  let shownAt = Number.NEGATIVE_INFINITY;
  for await (const event of assistant.ask({ text: task.text, history, filter: {} }, signal)) {
    signal.throwIfAborted();
    events.push(event);
    if (event.type === "sentence-available") {
      sentences.push(event.sentence);
      citations.push(...event.citations);
      if (clock() - shownAt < CHANGE_EVERY_MS) continue;
      shownAt = clock();
      await show([partialMessage(sentences, citations, { linkTo, head })], "partial");
    }
    if (event.type === "answer-end") {
      await show(answerMessages(event.answer, { answerId: answerIdOf(task), linkTo, head }), "final");
      return events;
    }
    if (event.type === "answer-failed") {
      await show(brokenOffMessages(event.error.message, sentences, citations, { linkTo, head }), "final");
      return events;
    }
  }
  signal.throwIfAborted();
  await show(brokenOffMessages(wording.failed, sentences, citations, { linkTo, head }), "final");
  return events;
}

function textOf(events: readonly AnswerEvent[]): string {
  const end = events.at(-1);
  if (end?.type === "answer-end") return end.answer.text || (end.answer.reason?.message ?? "");
  return events.flatMap((event) => (event.type === "sentence-available" ? [event.sentence.text] : [])).join(" ");
}
