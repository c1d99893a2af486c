import type { AnswerEvent } from "#domain/answer-event.ts";
import type { ConversationKey } from "./conversation-store.ts";

/** An answer on its way, as everyone can see it: also those who did not start it. */
export interface RunningEntry {
  readonly key: ConversationKey;
  readonly answerId: string;
  /** When its maker last reported, in milliseconds since 1970. */
  readonly seenAt: number;
  /** What it has reported so far, from the first. */
  readonly events: readonly AnswerEvent[];
}

/** Where makers of answers report and readers follow, when they may be in different processes; at most one answer for each conversation. */
export interface RunningStore {
  /** Enters an answer without events; one that ran in the conversation before is forgotten. */
  start(entry: Omit<RunningEntry, "events">): Promise<void>;
  /** Adds events and says whether the answer shall go on: not once `askToStop` was called, nor when it is no longer entered. */
  report(answerId: string, events: readonly AnswerEvent[], at: number): Promise<boolean>;
  of(key: ConversationKey): Promise<RunningEntry | undefined>;
  ofOwner(owner: string): Promise<readonly ConversationKey[]>;
  /** False where nothing runs. */
  askToStop(key: ConversationKey): Promise<boolean>;
  /** Takes the answer out; does nothing where it is not entered. */
  end(answerId: string): Promise<void>;
  /** Answers whose makers have not reported since `before` (milliseconds since 1970). */
  silentSince(before: number): Promise<readonly RunningEntry[]>;
}
