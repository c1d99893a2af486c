import type { AnswerEvent } from "#domain/answer-event.ts";

/** One stored utterance; `createdAt` is an ISO 8601 instant. An assistant's turn is the events of its answer, so that it can be shown again exactly as it was streamed. */
export interface StoredMessage {
  readonly id: string;
  readonly role: "user" | "assistant";
  readonly text: string;
  readonly createdAt: string;
  /** Only for assistants, without `retrieval-available`; no `answer-end` means that the answer was stopped. */
  readonly events?: readonly AnswerEvent[];
  /** Only for assistants: the SHA-256 (hex) of the text of each cited article, by ID, as it was when the answer was made. */
  readonly articles?: Readonly<Record<string, string>>;
}

/** A message of the version of a conversation that is shown. */
export interface ShownMessage extends StoredMessage {
  /** Only where a question was asked anew: the IDs of all questions in this place, oldest first. */
  readonly versions?: readonly string[];
}

/** What a list of conversations shows; both times are ISO 8601 instants. */
export interface ConversationHead {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  /** When the last message was added. */
  readonly updatedAt: string;
}

/** A conversation with the messages that are shown, oldest first. */
export interface Conversation extends ConversationHead {
  readonly messages: readonly ShownMessage[];
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

/** Keeps conversations; shares of their answers and opinions on them go with them. The same contract suite runs on every driver. */
export interface ConversationStore {
  /** Does nothing where the conversation exists. */
  create(key: ConversationKey, head: { readonly title: string; readonly createdAt: string }): Promise<void>;
  get(key: ConversationKey): Promise<Conversation | undefined>;
  /** Last changed first. */
  list(owner: string, filter: ConversationFilter): Promise<readonly ConversationHead[]>;
  /** Adds a message at the end of what is shown; an unknown conversation rejects with `Failure("not-found")`. */
  append(key: ConversationKey, message: StoredMessage): Promise<void>;
  /** Sets the message and everything after it aside, so that `append` asks anew in its place; an unknown message changes nothing. */
  rewind(key: ConversationKey, messageId: string): Promise<void>;
  /** Shows the message again, with what came after it last; false where there is no such message. */
  show(key: ConversationKey, messageId: string): Promise<boolean>;
  /** One message, wherever its owner wrote it. */
  message(owner: string, messageId: string): Promise<StoredMessage | undefined>;
  /** False where there is no such conversation. */
  rename(key: ConversationKey, title: string): Promise<boolean>;
  /** False where there is no such conversation. */
  delete(key: ConversationKey): Promise<boolean>;
  /** Deletes all conversations of one owner. */
  deleteAll(owner: string): Promise<void>;
  /** Deletes every owner's conversations that were last changed before the instant (ISO 8601); says how many. */
  deleteOlder(instant: string): Promise<number>;
}
