import { useChat } from "@ai-sdk/react";
import { useMemo, useState } from "react";
import type { ChatMessage, ConversationView } from "#http/wire.ts";
import type { NumberedSource } from "../answer-sources.ts";
import { failureText, postJson } from "../api.ts";
import { chatTransport, textOf } from "../chat-transport.ts";
import { AnswerTurn } from "./answer-turn.tsx";
import { AskBox } from "./ask-box.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import { LiveStatus } from "./live-status.tsx";
import { Progress } from "./progress.tsx";
import { SourcePanel } from "./source-panel.tsx";
import { Welcome } from "./welcome.tsx";

interface Props {
  readonly id: string;
  readonly stored?: ConversationView;
}

/** A citation that is open in the source panel, with the list it stands in; focus returns to `opener`. */
export interface OpenSource {
  readonly sources: readonly NumberedSource[];
  readonly at: number;
  readonly opener: HTMLElement | null;
}

/** Questions and answers of one conversation, and the article beside them. */
export function Conversation({ id, stored }: Props) {
  const transport = useMemo(chatTransport, []);
  const [passages, setPassages] = useState<number>();
  const [source, setSource] = useState<OpenSource>();
  const { messages, status, error, sendMessage, regenerate, stop, clearError } = useChat<ChatMessage>({
    id,
    transport,
    messages: [...(stored?.messages ?? [])],
    resume: stored?.answering ?? false,
    onData: (part) => {
      if (part.type === "data-retrieval") setPassages(part.data.passages.length);
    },
  });
  const busy = status === "submitted" || status === "streaming";
  const last = messages.at(-1);

  const ask = (text: string) => {
    setPassages(undefined);
    history.replaceState(null, "", `/gespraech/${encodeURIComponent(id)}`);
    void sendMessage({ text });
  };
  const halt = () => {
    // Told first, the server ends the stream itself and keeps what was said.
    postJson(`/api/conversations/${encodeURIComponent(id)}/stop`, {}).then(stop, stop);
  };
  const retry = () => {
    clearError();
    const question = messages.findLast(({ role }) => role === "user");
    if (last?.role === "assistant") void regenerate({ messageId: last.id });
    else if (question) void sendMessage({ text: textOf(question), messageId: question.id });
  };
  const openSource = (sources: readonly NumberedSource[], number: number) =>
    setSource({
      sources,
      at: sources.findIndex((one) => one.number === number),
      opener: document.activeElement instanceof HTMLElement ? document.activeElement : null,
    });
  const closeSource = () => {
    source?.opener?.focus();
    setSource(undefined);
  };

  return (
    <div className={source ? "workplace with-source" : "workplace"}>
      <main className="talk">
        {messages.length === 0 && <Welcome onAsk={ask} />}
        {messages.map((message) =>
          message.role === "user" ? (
            <h2 key={message.id} className="question">
              {textOf(message)}
            </h2>
          ) : (
            <AnswerTurn
              key={message.id}
              message={message}
              state={busy && message === last ? "running" : "ended"}
              onOpen={openSource}
              onRegenerate={() => void regenerate({ messageId: message.id })}
            />
          ),
        )}
        {busy && <Progress {...(passages !== undefined && { passages })} />}
        {error && <FailureNotice place="answer" message={failureText(error)} onRetry={retry} />}
        <LiveStatus message={last} busy={busy} />
        <AskBox busy={busy} isFirst={messages.length === 0} onAsk={ask} onStop={halt} />
      </main>
      {source && <SourcePanel open={source} onMove={(at) => setSource({ ...source, at })} onClose={closeSource} />}
    </div>
  );
}
