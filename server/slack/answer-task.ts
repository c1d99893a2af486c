import type { Assistant } from "#assistant";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { Failure } from "#domain/failure.ts";
import type { Turn } from "#domain/question.ts";
import type { ConversationKey, ConversationStore } from "#stores/conversation-store.ts";
import { type AnswerFrame, answerMessages, noteMessages, partialMessage } from "./answer-message.ts";
import { checkMessages } from "./check-message.ts";
import type { SlackTask } from "./slack-delivery.ts";
import type { SlackMessage } from "./slack-message.ts";
import { plainMrkdwn } from "./slack-text.ts";
import { wording } from "./slack-wording.ts";
import type { PassageLink } from "./source-line.ts";

export interface AnswerTaskParts {
  readonly assistant: Assistant;
  readonly conversations: ConversationStore;
  readonly linkTo: PassageLink;
  /** The address under which colleagues can read the answer on the page; undefined where nobody said under which address we are reached. */
  readonly permalinkOf: (owner: string, answerId: string) => Promise<string | undefined>;
  /** Enters an answer into its conversation; `at` in milliseconds since 1970. */
  readonly keepAnswer: (
    key: ConversationKey,
    answer: { readonly answerId: string; readonly events: readonly AnswerEvent[]; readonly at: number },
  ) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Where an answer is shown while it grows. */
export type Show = (messages: readonly SlackMessage[], state: "partial" | "final") => Promise<void>;

/** How one attempt is heard, and when it is to end. */
interface Voice {
  readonly show: Show;
  /** The answer's first post, where there is one. */
  readonly firstTs: () => string | undefined;
  /** What people said in the thread before we were called into it, oldest first. */
  readonly before: () => Promise<readonly Turn[]>;
  readonly signal: AbortSignal;
}

/** Longer questions are refused, as the HTTP interface does. */
const QUESTION_LIMIT = 4000;
/** Checked texts may be as long as Slack lets anyone write. */
const TEXT_LIMIT = 20_000;
/** Slack takes about one change of a message in a second. */
const CHANGE_EVERY_MS = 1000;
/** A direct conversation never ends; older turns are no context any more. */
const TURNS = 12;

/** Which answer a vote is about. */
const answerIdOf = (task: SlackTask): string => `${task.id}:antwort`;

/** Whose conversations these are: one owner for each workspace. */
export const ownerOf = (team: string): string => `slack:${team}`;

/** A thread is a conversation; a direct channel without threads is one, too. `firstTs` is the answer's post, where that begins the thread. */
export function conversationOf(task: SlackTask, firstTs?: string): ConversationKey {
  const thread = task.threadTs ?? (task.ts === undefined ? (firstTs ?? task.id) : undefined);
  return { owner: ownerOf(task.team), id: thread === undefined ? task.channel : `${task.channel}:${thread}` };
}

/** Answers a task to its end, which is an answer or a German sentence why there is none; rejects where showing fails, or the signal aborts. */
export async function answerTask(task: SlackTask, voice: Voice, parts: AnswerTaskParts): Promise<void> {
  const head = task.ts === undefined ? [`<@${task.user}> ${wording.asked[task.kind]}: ${plainMrkdwn(task.text)}`] : [];
  const limit = task.kind === "ask" ? QUESTION_LIMIT : TEXT_LIMIT;
  if (task.text === "") return voice.show(noteMessages(wording.empty), "final");
  if (task.text.length > limit) return voice.show(noteMessages(wording.tooLong(limit)), "final");
  if (task.kind === "check") return voice.show(await checked(task, head, voice.signal, parts), "final");

  const { conversations, linkTo, permalinkOf } = parts;
  const [owner, answerId] = [ownerOf(task.team), answerIdOf(task)];
  // An earlier attempt came as far as this: what it said is said again, not asked again.
  const stored = (await conversations.message(owner, answerId))?.events;
  const events = stored ?? (await follow(task, { answerId, linkTo, head }, voice, parts));
  // A command's conversation is the thread below its answer, so it begins with the answer's post.
  const begins = task.ts === undefined;
  if (!stored && !begins) await keep(task, conversationOf(task), events, parts);
  const permalink = events.at(-1)?.type === "answer-end" ? await permalinkOf(owner, answerId) : undefined;
  await voice.show(answerMessages(events, { answerId, linkTo, permalink, head }), "final");
  if (!stored && begins) await keep(task, conversationOf(task, voice.firstTs()), events, parts);
}

async function checked(
  task: SlackTask,
  head: readonly string[],
  signal: AbortSignal,
  { assistant, linkTo }: AnswerTaskParts,
): Promise<readonly SlackMessage[]> {
  try {
    return checkMessages(await assistant.check(task.text, signal), { linkTo, head });
  } catch (cause) {
    if (!(cause instanceof Failure) || signal.aborted) throw cause;
    return noteMessages(plainMrkdwn(cause.message), head);
  }
}

/** Asks, shows each sentence as it comes, and gives all events. */
async function follow(
  task: SlackTask,
  frame: AnswerFrame,
  { show, before, signal }: Voice,
  { assistant, conversations, clock }: AnswerTaskParts,
): Promise<readonly AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  const stored = task.ts === undefined ? undefined : await conversations.get(conversationOf(task));
  const known = (stored?.messages ?? []).filter(({ id }) => id !== task.id);
  const history = known.length > 0 ? known.slice(-TURNS).map(({ role, text }) => ({ role, text })) : await before();
  let shownAt = Number.NEGATIVE_INFINITY;
  for await (const event of assistant.ask({ text: task.text, history, filter: {} }, signal)) {
    signal.throwIfAborted();
    events.push(event);
    if (event.type !== "sentence-available" || clock() - shownAt < CHANGE_EVERY_MS) continue;
    shownAt = clock();
    await show([partialMessage(events, frame)], "partial");
  }
  signal.throwIfAborted();
  return events;
}

/** Keeps question and answer for what is asked next, for votes and for the permalink. */
async function keep(
  task: SlackTask,
  key: ConversationKey,
  events: readonly AnswerEvent[],
  { conversations, keepAnswer, clock }: AnswerTaskParts,
): Promise<void> {
  const at = clock();
  const createdAt = new Date(at).toISOString();
  await conversations.create(key, { title: titleOf(task), createdAt });
  if (!(await conversations.message(key.owner, task.id)))
    await conversations.append(key, { id: task.id, role: "user", text: task.text, createdAt });
  await keepAnswer(key, { answerId: answerIdOf(task), events, at });
}

/** What a list of conversations calls the one that a task begins. */
export const titleOf = ({ text }: SlackTask): string => (text.length <= 80 ? text : `${text.slice(0, 78)} …`);
