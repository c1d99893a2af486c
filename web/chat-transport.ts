import { type ChatTransport, DefaultChatTransport } from "ai";
import type { ChatMessage } from "#http/wire.ts";
import { send } from "./api.ts";

/** What a question may take the place of: the answer to the question that it replaces. */
export interface EditBody {
  readonly edit?: string;
}

/** Sends the conversation's ID and the new words only: the server keeps the history. */
export function chatTransport(): ChatTransport<ChatMessage> {
  return new DefaultChatTransport<ChatMessage>({
    api: "/api/chat",
    fetch: (url, init) => send(String(url), init ?? {}),
    prepareSendMessagesRequest: ({ id, messages, trigger, messageId, body }) => ({
      body:
        trigger === "regenerate-message" && messageId !== undefined
          ? { id, regenerate: messageId }
          : { id, text: textOf(messages.findLast(({ role }) => role === "user")), ...(body as EditBody) },
    }),
    prepareReconnectToStreamRequest: ({ id }) => ({ api: `/api/conversations/${encodeURIComponent(id)}/stream` }),
  });
}

/** The text of a message, its parts joined. */
export function textOf(message: ChatMessage | undefined): string {
  return (message?.parts ?? []).flatMap((part) => (part.type === "text" ? [part.text] : [])).join(" ");
}
