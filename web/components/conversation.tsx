import { useState } from "react";
import type { ConversationView } from "#http/wire.ts";
import { textOf } from "../chat-transport.ts";
import { dictionary } from "../dictionary.ts";
import { useConversation } from "../use-conversation.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import { useSourcePanel } from "../use-source-panel.ts";
import { AnswerActions } from "./answer-actions.tsx";
import { AnswerTurn } from "./answer-turn.tsx";
import { AskBox } from "./ask-box.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import { FollowUps } from "./follow-ups.tsx";
import { LiveStatus } from "./live-status.tsx";
import { Progress } from "./progress.tsx";
import { QuestionHead } from "./question-head.tsx";
import { Welcome } from "./welcome.tsx";
import { Workplace } from "./workplace.tsx";

interface Props {
  readonly id: string;
  readonly stored?: ConversationView;
}

/** Questions and answers of one conversation, and the article beside them. */
export function Conversation({ id, stored }: Props) {
  const panel = useSourcePanel();
  const { turns, busy, passages, failure, ...chat } = useConversation(id, stored);
  // Only what is asked in this visit is scrolled to.
  const [asked, setAsked] = useState(false);
  const last = turns.at(-1);
  useDocumentTitle(textOf(turns[0]?.question));
  const ask = (text: string) => {
    setAsked(true);
    chat.ask(text);
  };

  return (
    <Workplace panel={panel} kind="talk">
      {last === undefined ? <Welcome onAsk={ask} /> : <h1 className="hidden">{dictionary.conversation}</h1>}
      {turns.map((turn, i) => {
        const { question, answer } = turn;
        const text = textOf(question);
        const running = busy && turn === last;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: another version of a turn takes its place, and the focus stays
          <section key={i} className="turn" ref={asked && i > 0 && turn === last ? scrollHere : undefined}>
            <QuestionHead
              text={text}
              versions={answer?.metadata?.versions ?? []}
              current={answer?.metadata?.questionId}
              busy={busy}
              onEdit={(words) => chat.edit(turn, words)}
              onShow={chat.show}
            />
            {answer && (
              <AnswerTurn message={answer} state={running ? "running" : "ended"} onOpen={panel.open}>
                <AnswerActions
                  key={answer.id}
                  answer={{ question: text, message: answer }}
                  {...(turn === last && { onRegenerate: () => chat.regenerate(answer) })}
                />
              </AnswerTurn>
            )}
            {running && <Progress {...(passages !== undefined && { passages })} />}
            {turn === last && !busy && answer?.metadata?.kind !== undefined && (
              <FollowUps key={answer.id} conversation={id} onAsk={ask} />
            )}
          </section>
        );
      })}
      {failure !== undefined && <FailureNotice place="answer" message={failure} onRetry={chat.retry} />}
      <LiveStatus message={last?.answer} busy={busy} />
      <AskBox busy={busy} isFirst={last === undefined} onAsk={ask} onStop={chat.stop} />
    </Workplace>
  );
}

const scrollHere = (turn: HTMLElement | null): void => turn?.scrollIntoView({ block: "start" });
