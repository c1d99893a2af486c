import type { Assistant } from "#assistant";
import type { AnswerEvent } from "#domain/answer-event.ts";
import { Failure } from "#domain/failure.ts";
import type { Turn } from "#domain/question.ts";
import type { ConversationKey, ConversationStore } from "#stores/conversation-store.ts";
import { articleVersions, citationsOf } from "./article-changes.ts";
import { createReplayLog, type ReplayLog } from "./replay-log.ts";
import type { AskedQuestion } from "./wire.ts";

/** A question with its place in the conversation. */
export interface PlacedQuestion {
  readonly asked: AskedQuestion;
  readonly text: string;
  readonly history: readonly Turn[];
}

/** An answer on its way; it goes on whether or not anyone reads it. */
export interface RunningAnswer {
  readonly answerId: string;
  readonly asked: AskedQuestion;
  /** All events from the first. */
  read(): AsyncGenerator<AnswerEvent>;
  /** Resolves when the answer is stored; never rejects. */
  readonly done: Promise<void>;
}

/** The answers of this process that are being made, one for each conversation. */
export interface RunningAnswers {
  /** Stops the conversation's running answer, if any, and starts another. */
  start(key: ConversationKey, question: PlacedQuestion): Promise<RunningAnswer>;
  of(key: ConversationKey): RunningAnswer | undefined;
  /** Resolves when what was said so far is stored; false where nothing was running. */
  stop(key: ConversationKey): Promise<boolean>;
  /** Stops all running answers of one owner, as `stop` does. */
  stopAll(owner: string): Promise<void>;
}

export interface RunningAnswersPorts {
  readonly assistant: Assistant;
  readonly conversations: ConversationStore;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Stops every answer. */
  readonly shutdown: AbortSignal;
  readonly onUnexpected: (cause: unknown) => void;
}

/** Keeps the running answers; a stopped one keeps the sentences that were already verified. */
export function createRunningAnswers(ports: RunningAnswersPorts): RunningAnswers {
  const running = new Map<string, RunningAnswer & { readonly key: ConversationKey; readonly abort: AbortController }>();

  async function stop(key: ConversationKey): Promise<boolean> {
    const found = running.get(place(key));
    found?.abort.abort();
    await found?.done;
    return found !== undefined;
  }

  return {
    stop,
    async stopAll(owner) {
      const own = [...running.values()].filter(({ key }) => key.owner === owner);
      await Promise.all(own.map(({ key }) => stop(key)));
    },
    of: (key) => running.get(place(key)),
    async start(key, { asked, text, history }) {
      while (running.has(place(key))) await stop(key);
      const answerId = crypto.randomUUID();
      const abort = new AbortController();
      const log = createReplayLog<AnswerEvent>();
      const signal = AbortSignal.any([abort.signal, ports.shutdown]);
      const events = ports.assistant.ask({ text, history, filter: {} }, signal);
      const done = follow(events, log, signal, ports.onUnexpected)
        .then(() => keep(ports, key, answerId, log.items))
        .catch(ports.onUnexpected)
        .finally(() => {
          if (running.get(place(key))?.answerId === answerId) running.delete(place(key));
          log.end();
        });
      const answer = { key, answerId, asked, abort, done, read: log.read };
      running.set(place(key), answer);
      return answer;
    },
  };
}

async function follow(
  events: AsyncIterable<AnswerEvent>,
  log: ReplayLog<AnswerEvent>,
  signal: AbortSignal,
  onUnexpected: (cause: unknown) => void,
): Promise<void> {
  try {
    for await (const event of events) {
      if (signal.aborted) return;
      log.push(event);
    }
  } catch (cause) {
    if (signal.aborted) return;
    if (!(cause instanceof Failure)) onUnexpected(cause);
    const { code, message } = cause instanceof Failure ? cause : unexpected;
    log.push({ type: "answer-failed", error: { code, message } });
  }
}

const unexpected = { code: "internal", message: "Beim Antworten ist ein unerwarteter Fehler aufgetreten." } as const;

async function keep(
  { assistant, conversations, clock, onUnexpected }: RunningAnswersPorts,
  key: ConversationKey,
  answerId: string,
  log: readonly AnswerEvent[],
): Promise<void> {
  const events = log.filter((event) => event.type !== "retrieval-available");
  const createdAt = new Date(clock()).toISOString();
  const message = { id: answerId, role: "assistant", text: textOf(events), createdAt, events } as const;
  // The articles may be away by now; what was said must stay all the same.
  const articles = await articleVersions(assistant, citationsOf(events)).catch(onUnexpected);
  await conversations.append(key, { ...message, ...(articles && { articles }) });
}

/** What the answer said, as the next question's history and the search of conversations read it. */
function textOf(events: readonly AnswerEvent[]): string {
  const end = events.at(-1);
  if (end?.type === "answer-end") return end.answer.text || (end.answer.reason?.message ?? "");
  return events.flatMap((event) => (event.type === "sentence-available" ? [event.sentence.text] : [])).join(" ");
}

const place = ({ owner, id }: ConversationKey): string => JSON.stringify([owner, id]);
