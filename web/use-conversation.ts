import { useChat } from "@ai-sdk/react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ChatMessage, ConversationView } from "#http/wire.ts";
import { askJson, failureText, postJson } from "./api.ts";
import { chatTransport, textOf } from "./chat-transport.ts";
import { forgetDraft } from "./draft.ts";

/** A question with its answer, as far as there is one. */
export interface TurnPair {
  readonly question: ChatMessage;
  readonly answer?: ChatMessage;
}

/** One conversation as the page holds it, with all that a reader can do to it. */
export interface ConversationState {
  readonly turns: readonly TurnPair[];
  readonly busy: boolean;
  /** How many passages were found for the running answer; absent before that is known. */
  readonly passages?: number;
  readonly failure?: string;
  readonly ask: (text: string) => void;
  /** Asks anew in the place of a question; what followed can be shown again. */
  readonly edit: (turn: TurnPair, text: string) => void;
  readonly regenerate: (answer: ChatMessage) => void;
  readonly stop: () => void;
  readonly retry: () => void;
  /** Shows the version of the conversation in which the message stands. */
  readonly show: (messageId: string) => void;
}

/** Keeps a conversation through the AI SDK's chat; the server has the last word on what it holds. */
export function useConversation(id: string, stored: ConversationView | undefined): ConversationState {
  const transport = useMemo(chatTransport, []);
  const [passages, setPassages] = useState<number>();
  const [showFailure, setShowFailure] = useState<string>();
  // Which answer's question a question takes the place of: a second try must say so again.
  const replaced = useRef(new Map<string, string>());
  /** Whether the draft is on its way. */
  const unheard = useRef(false);
  const chat = useChat<ChatMessage>({
    id,
    transport,
    messages: [...(stored?.messages ?? [])],
    resume: stored?.answering ?? false,
    onData: (part) => {
      if (part.type === "data-retrieval") setPassages(part.data.passages.length);
    },
  });
  const { messages, status, error, sendMessage, regenerate, stop, clearError, setMessages } = chat;
  const turns = turnsOf(messages);
  const last = turns.at(-1);
  const busy = status === "submitted" || status === "streaming";
  const path = `/api/conversations/${encodeURIComponent(id)}`;

  // An answer that has begun says that the server has the question.
  const answerId = last?.answer?.id;
  useEffect(() => {
    if (answerId === undefined || !unheard.current) return;
    unheard.current = false;
    forgetDraft();
  }, [answerId]);

  const begin = () => {
    setPassages(undefined);
    setShowFailure(undefined);
    history.replaceState(null, "", `/gespraech/${encodeURIComponent(id)}`);
  };
  const ask = (text: string) => {
    begin();
    unheard.current = true;
    void sendMessage({ text });
  };
  const askInPlace = (questionId: string, text: string) => {
    begin();
    const edit = replaced.current.get(questionId);
    void sendMessage({ text, messageId: questionId }, edit === undefined ? {} : { body: { edit } });
  };
  const show = (messageId: string) => {
    setShowFailure(undefined);
    clearError();
    askJson<ConversationView>(`${path}/show`, { messageId }).then(
      (view) => setMessages([...view.messages]),
      (cause: unknown) => setShowFailure(failureText(cause)),
    );
  };

  const failure = error ? failureText(error) : showFailure;
  return {
    turns,
    busy,
    ...(passages !== undefined && { passages }),
    ...(failure !== undefined && { failure }),
    ask,
    edit: ({ question, answer }, text) => {
      if (answer) replaced.current.set(question.id, answer.id);
      askInPlace(question.id, text);
    },
    regenerate: (answer) => {
      begin();
      void regenerate({ messageId: answer.id });
    },
    // Told first, the server ends the stream itself and keeps what was said.
    stop: () => void postJson(`${path}/stop`, {}).then(stop, stop),
    retry: () => {
      clearError();
      setShowFailure(undefined);
      if (last?.answer) void regenerate({ messageId: last.answer.id });
      else if (last) askInPlace(last.question.id, textOf(last.question));
    },
    show,
  };
}

function turnsOf(messages: readonly ChatMessage[]): readonly TurnPair[] {
  return messages.flatMap((message, i) => {
    const next = messages[i + 1];
    if (message.role !== "user") return [];
    return [{ question: message, ...(next?.role === "assistant" && { answer: next }) }];
  });
}
