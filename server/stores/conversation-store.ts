import type { AnswerEvent } from "#domain/answer-event.ts";

/** One stored utterance; `createdAt` is an ISO 8601 instant. An assistant's turn is the events of its answer, so that it can be shown again exactly as it was streamed. */
export interface StoredMessage {
  readonly id: string;
  readonly role: "user" | "assistant";
  readonly text: string;
  readonly createdAt: string;
  /** Only for assistants, without `retrieval-available`; no `answer-end` means that the answer was stopped. */
  readonly events?: readonly AnswerEvent[];
}

/** What a list of conversations shows; both times are ISO 8601 instants. */
export interface ConversationHead {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  /** When the last message was added. */
  readonly updatedAt: string;
}

/** A conversation with its messages, oldest first. */
export interface Conversation extends ConversationHead {
  readonly messages: readonly StoredMessage[];
}

/** Which conversation is meant: IDs are unique for one owner, and no owner sees another's. */
export interface ConversationKey {
  readonly owner: string;
  readonly id: string;
}

/** Which conversations to list: all whose title or text contains every word of `query`, without case. */
export interface ConversationFilter {
  readonly query?: string;
  readonly limit: number;
}

/** Keeps conversations; the same contract suite runs on every driver. */
export interface ConversationStore {
  /** Does nothing where the conversation exists. */
  create(key: ConversationKey, head: { readonly title: string; readonly createdAt: string }): Promise<void>;
  get(key: ConversationKey): Promise<Conversation | undefined>;
  /** Last changed first. */
  list(owner: string, filter: ConversationFilter): Promise<readonly ConversationHead[]>;
  /** Adds a message at the end; an unknown conversation rejects with `Failure("not-found")`. */
  append(key: ConversationKey, message: StoredMessage): Promise<void>;
  /** Removes the message and everything after it; an unknown message changes nothing. */
  cutFrom(key: ConversationKey, messageId: string): Promise<void>;
  /** One message, wherever its owner wrote it. */
  message(owner: string, messageId: string): Promise<StoredMessage | undefined>;
  /** False where there is no such conversation. */
  rename(key: ConversationKey, title: string): Promise<boolean>;
  /** False where there is no such conversation. */
  delete(key: ConversationKey): Promise<boolean>;
  /** Deletes all conversations of one owner. */
  deleteAll(owner: string): Promise<void>;
}
