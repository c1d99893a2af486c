import { useChat } from "@ai-sdk/react";
import { useEffect, useMemo, useState } from "react";
import type { ChatMessage, ConversationView } from "#http/wire.ts";
import { failureText, postJson } from "../api.ts";
import { chatTransport, textOf } from "../chat-transport.ts";
import { dictionary } from "../dictionary.ts";
import { useSourcePanel } from "../use-source-panel.ts";
import { AnswerTurn } from "./answer-turn.tsx";
import { AskBox } from "./ask-box.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import { LiveStatus } from "./live-status.tsx";
import { Progress } from "./progress.tsx";
import { Welcome } from "./welcome.tsx";
import { Workplace } from "./workplace.tsx";

interface Props {
  readonly id: string;
  readonly stored?: ConversationView;
}

/** Questions and answers of one conversation, and the article beside them. */
export function Conversation({ id, stored }: Props) {
  const transport = useMemo(chatTransport, []);
  const [passages, setPassages] = useState<number>();
  const panel = useSourcePanel();
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

  // A link to one answer leads to its place.
  useEffect(() => document.getElementById(location.hash.slice(1))?.focus(), []);

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

  return (
    <Workplace panel={panel} kind="talk">
      {messages.length === 0 ? <Welcome onAsk={ask} /> : <h1 className="hidden">{dictionary.conversation}</h1>}
      {turnsOf(messages).map(([question, answer], i, turns) => (
        <section
          key={question.id}
          className="turn"
          ref={i > 0 && i === turns.length - 1 && location.hash === "" ? scrollHere : undefined}
        >
          <h2 className="question">{textOf(question)}</h2>
          {answer && (
            <AnswerTurn
              question={textOf(question)}
              message={answer}
              state={busy && answer === last ? "running" : "ended"}
              onOpen={panel.open}
              {...(answer === last && { onRegenerate: () => void regenerate({ messageId: answer.id }) })}
            />
          )}
          {busy && i === turns.length - 1 && <Progress {...(passages !== undefined && { passages })} />}
        </section>
      ))}
      {error && <FailureNotice place="answer" message={failureText(error)} onRetry={retry} />}
      <LiveStatus message={last} busy={busy} />
      <AskBox busy={busy} isFirst={messages.length === 0} onAsk={ask} onStop={halt} />
    </Workplace>
  );
}

/** Each question with its answer, if there is one yet. */
function turnsOf(messages: readonly ChatMessage[]): readonly (readonly [ChatMessage, ChatMessage | undefined])[] {
  return messages.flatMap((message, i) => {
    const next = messages[i + 1];
    return message.role === "user" ? [[message, next?.role === "assistant" ? next : undefined] as const] : [];
  });
}

const scrollHere = (turn: HTMLElement | null): void => turn?.scrollIntoView({ block: "start" });
