import type { Conversation, ConversationHead, StoredMessage } from "#stores/conversation-store.ts";
import { type ChatMessage, chatStream } from "./wire.ts";

/** A conversation as the page shows it again; `answering` says that an answer is on its way and can be followed. */
export interface ConversationView extends ConversationHead {
  readonly messages: readonly ChatMessage[];
  readonly answering: boolean;
}

/** The reader's conversations, last changed first. */
export interface ConversationList {
  readonly conversations: readonly ConversationHead[];
}

/** What the page must know before it starts. */
export interface SessionView {
  readonly loginRequired: boolean;
  readonly model?: string;
}

/** Builds the messages from the stored events through the same wire format that streamed them. */
export async function conversationView(
  { messages, ...head }: Conversation,
  state: { readonly answering: boolean },
): Promise<ConversationView> {
  return { ...head, messages: await Promise.all(messages.map(messageView)), answering: state.answering };
}

async function messageView({ id, role, text, events }: StoredMessage): Promise<ChatMessage> {
  if (role === "user" || !events) return { id, role, parts: [{ type: "text", text }] };
  const message: ChatMessage = { id, role, parts: [] };
  for await (const chunk of chatStream(events, id)) {
    if (chunk.type === "text-delta") message.parts.push({ type: "text", text: chunk.delta, state: "done" });
    if (chunk.type === "text-end" && chunk.citations) {
      const last = message.parts.at(-1);
      if (last?.type === "text") last.citations = chunk.citations;
    }
    if (chunk.type === "data-withheld") message.parts.push({ type: "data-withheld", data: chunk.data });
    if (chunk.type === "data-conflict") message.parts.push({ type: "data-conflict", data: chunk.data });
    if ((chunk.type === "start" || chunk.type === "finish") && chunk.messageMetadata)
      message.metadata = chunk.messageMetadata;
    if (chunk.type === "error") message.metadata = { answerId: id, failure: chunk.errorText };
  }
  return message;
}
