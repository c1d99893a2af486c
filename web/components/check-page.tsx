import { useRef, useState } from "react";
import type { Check } from "#http/wire.ts";
import { askJson, failureText } from "../api.ts";
import { dictionary } from "../dictionary.ts";
import { useSourcePanel } from "../use-source-panel.ts";
import { CheckForm } from "./check-form.tsx";
import { CheckResult } from "./check-result.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import { PageTitle } from "./page-title.tsx";
import { Workplace } from "./workplace.tsx";

type State =
  | { readonly kind: "empty" | "running" }
  | { readonly kind: "ready"; readonly check: Check }
  | { readonly kind: "failed"; readonly text: string; readonly message: string };

/** The reader pastes a text and gets it back sentence by sentence, each with its verdict and the evidence beside it. */
export function CheckPage() {
  const [state, setState] = useState<State>({ kind: "empty" });
  const running = useRef<AbortController>(undefined);
  const panel = useSourcePanel();

  const start = (text: string) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setState({ kind: "running" });
    askJson<Check>("/api/check", { text }, mine.signal).then(
      (check) => setState({ kind: "ready", check }),
      (error: unknown) => {
        if (!mine.signal.aborted) setState({ kind: "failed", text, message: failureText(error) });
      },
    );
  };
  const stop = () => {
    running.current?.abort();
    setState({ kind: "empty" });
  };

  return (
    <Workplace panel={panel} kind="sheet">
      <PageTitle title={dictionary.check} />
      <p className="lead">{dictionary.checkWhy}</p>
      <CheckForm busy={state.kind === "running"} onCheck={start} onStop={stop} />
      <p className="quiet" role="status">
        {state.kind === "running" && dictionary.checkRunning}
      </p>
      {state.kind === "failed" && (
        <FailureNotice place="answer" message={state.message} onRetry={() => start(state.text)} />
      )}
      {state.kind === "ready" && <CheckResult check={state.check} onOpen={panel.open} />}
    </Workplace>
  );
}
