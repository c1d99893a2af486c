import { useCallback, useEffect, useState } from "react";
import type { SharedAnswerView } from "#http/wire.ts";
import { ApiFailure, failureText, getJson } from "../api.ts";
import { dictionary } from "../dictionary.ts";
import { formatMoment } from "../format-date.ts";
import { useSourcePanel } from "../use-source-panel.ts";
import { TakeAlong } from "./answer-actions.tsx";
import { AnswerTurn } from "./answer-turn.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import { PageTitle } from "./page-title.tsx";
import { ShareAnswer } from "./share-answer.tsx";
import { Workplace } from "./workplace.tsx";

type State =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly answer: SharedAnswerView }
  | { readonly kind: "failed"; readonly error: unknown };

/** One answer that somebody shared, with the words that were quoted when it was made. */
export function SharedPage({ id }: { readonly id: string }) {
  const [state, setState] = useState<State>({ kind: "loading" });
  const panel = useSourcePanel();
  const load = useCallback(() => {
    const gone = new AbortController();
    setState({ kind: "loading" });
    getJson<SharedAnswerView>(`/api/shares/${encodeURIComponent(id)}`, gone.signal).then(
      (answer) => setState({ kind: "ready", answer }),
      (error: unknown) => {
        if (!gone.signal.aborted) setState({ kind: "failed", error });
      },
    );
    return () => gone.abort();
  }, [id]);
  useEffect(load, [load]);

  return (
    <Workplace panel={panel} kind="sheet">
      {state.kind === "loading" && <p className="quiet">{dictionary.loading}</p>}
      {state.kind === "failed" && (
        <>
          <PageTitle title={dictionary.sharedAnswer} />
          <FailureNotice
            place="answer"
            message={failureText(state.error)}
            {...(!isGone(state.error) && { onRetry: load })}
          />
        </>
      )}
      {state.kind === "ready" && <SharedAnswer {...state.answer} onOpen={panel.open} />}
    </Workplace>
  );
}

const isGone = (error: unknown): boolean => error instanceof ApiFailure && error.status === 404;

type AnswerProps = SharedAnswerView & { readonly onOpen: Parameters<typeof AnswerTurn>[0]["onOpen"] };

function SharedAnswer({ question, message, answeredAt, own, onOpen }: AnswerProps) {
  const { answerId, share } = message.metadata ?? {};
  return (
    <>
      <div>
        <p className="label">{dictionary.sharedAnswer}</p>
        <PageTitle title={question} />
        <p className="quiet">
          <time dateTime={answeredAt}>{dictionary.answeredAt(formatMoment(answeredAt))}</time>
        </p>
      </div>
      <AnswerTurn message={message} state="ended" onOpen={onOpen}>
        <div className="answer-actions">
          <TakeAlong answer={{ question, message }} />
          {own && answerId !== undefined && (
            <ShareAnswer answerId={answerId} {...(share !== undefined && { standing: share })} />
          )}
        </div>
      </AnswerTurn>
    </>
  );
}
