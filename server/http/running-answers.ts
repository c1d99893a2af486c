import type { Assistant } from "#assistant";
import type { AnswerEvent } from "#domain/answer-event.ts";
import type { Turn } from "#domain/question.ts";
import type { ConversationKey, ConversationStore } from "#stores/conversation-store.ts";
import type { AskedQuestion } from "./chat-stream.ts";

/** A question with its place in the conversation. */
export interface PlacedQuestion {
  readonly asked: AskedQuestion;
  readonly text: string;
  readonly history: readonly Turn[];
}

/** An answer on its way that can be read along. */
export interface FollowedAnswer {
  readonly answerId: string;
  readonly asked?: AskedQuestion;
  /** All events from the first. */
  read(): AsyncGenerator<AnswerEvent>;
}

/** An answer on its way, in the hands of who started it; it goes on whether or not anyone reads it. */
export interface RunningAnswer extends FollowedAnswer {
  /** Resolves when the answer is stored; never rejects. */
  readonly done: Promise<void>;
}

/** The answers that are being made, one for each conversation. */
export interface RunningAnswers {
  /** Stops the conversation's running answer, if any, and starts another. */
  start(key: ConversationKey, question: PlacedQuestion): Promise<RunningAnswer>;
  of(key: ConversationKey): Promise<FollowedAnswer | undefined>;
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
