import { useCallback, useEffect, useState } from "react";
import type { ConversationView, SessionView } from "#http/wire.ts";
import { ApiFailure, failureText, getJson } from "./api.ts";
import { Conversation } from "./components/conversation.tsx";
import { FailureNotice } from "./components/failure-notice.tsx";
import { Header } from "./components/header.tsx";
import { LoginForm } from "./components/login-form.tsx";
import { dictionary } from "./dictionary.ts";

type State =
  | { readonly kind: "loading" }
  | { readonly kind: "login" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "ready"; readonly id: string; readonly stored?: ConversationView };

/** The whole page: asks the server who we are, then shows the conversation that the address names, or a new one. */
export function App() {
  const [state, setState] = useState<State>({ kind: "loading" });
  const open = useCallback((id: string | undefined) => {
    setState({ kind: "loading" });
    load(id).then(setState, (error: unknown) => setState({ kind: "failed", message: failureText(error) }));
  }, []);

  useEffect(() => {
    const follow = () => open(idInAddress());
    follow();
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [open]);

  const go = (id?: string) => {
    history.pushState(null, "", id === undefined ? "/" : `/gespraech/${encodeURIComponent(id)}`);
    open(id);
  };

  return (
    <>
      <a className="skip" href="#frage">
        {dictionary.skip}
      </a>
      <Header onNew={() => go()} />
      {state.kind === "loading" && <p className="quiet page-note">{dictionary.loading}</p>}
      {state.kind === "login" && <LoginForm onDone={() => open(idInAddress())} />}
      {state.kind === "failed" && (
        <FailureNotice message={state.message} onRetry={() => open(idInAddress())} place="page" />
      )}
      {state.kind === "ready" && (
        <Conversation
          key={state.id}
          id={state.id}
          onOpenConversation={go}
          {...(state.stored && { stored: state.stored })}
        />
      )}
    </>
  );
}

async function load(id: string | undefined): Promise<State> {
  const session = await getJson<SessionView>("/api/session");
  if (session.loginRequired) return { kind: "login" };
  if (id === undefined) return { kind: "ready", id: crypto.randomUUID() };
  try {
    return {
      kind: "ready",
      id,
      stored: await getJson<ConversationView>(`/api/conversations/${encodeURIComponent(id)}`),
    };
  } catch (error) {
    if (!(error instanceof ApiFailure && error.status === 404)) throw error;
    history.replaceState(null, "", "/");
    return { kind: "ready", id: crypto.randomUUID() };
  }
}

function idInAddress(): string | undefined {
  const id = /^\/gespraech\/([^/]+)$/.exec(location.pathname)?.[1];
  return id === undefined ? undefined : decodeURIComponent(id);
}
