import { type ChatTransport, DefaultChatTransport } from "ai";
import type { ChatMessage } from "#http/wire.ts";

/** Sends the conversation's ID and the new words only: the server keeps the history. */
export function chatTransport(): ChatTransport<ChatMessage> {
  return new DefaultChatTransport<ChatMessage>({
    api: "/api/chat",
    prepareSendMessagesRequest: ({ id, messages, trigger, messageId }) => ({
      body:
        trigger === "regenerate-message" && messageId !== undefined
          ? { id, regenerate: messageId }
          : { id, text: textOf(messages.findLast(({ role }) => role === "user")) },
    }),
    prepareReconnectToStreamRequest: ({ id }) => ({ api: `/api/conversations/${encodeURIComponent(id)}/stream` }),
  });
}

/** The text of a message, its parts joined. */
export function textOf(message: ChatMessage | undefined): string {
  return (message?.parts ?? []).flatMap((part) => (part.type === "text" ? [part.text] : [])).join(" ");
}
