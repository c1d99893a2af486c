import { useCallback, useEffect, useState } from "react";
import type { ConversationView } from "#http/wire.ts";
import { addressOf } from "../address.ts";
import { ApiFailure, failureText, getJson } from "../api.ts";
import { dictionary } from "../dictionary.ts";
import { Conversation } from "./conversation.tsx";
import { FailureNotice } from "./failure-notice.tsx";

type State =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "ready"; readonly id: string; readonly stored?: ConversationView };

/** Loads a conversation (a new one has no ID yet), then shows it; one that is not ours or is gone becomes a new one. */
export function StoredConversation({ id }: { readonly id?: string }) {
  const [state, setState] = useState<State>(() =>
    id === undefined ? { kind: "ready", id: crypto.randomUUID() } : { kind: "loading" },
  );
  const load = useCallback(() => {
    if (id === undefined) return;
    getJson<ConversationView>(`/api/conversations/${encodeURIComponent(id)}`).then(
      (stored) => setState({ kind: "ready", id, stored }),
      (error: unknown) => {
        if (!(error instanceof ApiFailure && error.status === 404))
          return setState({ kind: "failed", message: failureText(error) });
        history.replaceState(null, "", addressOf({ kind: "conversation" }));
        setState({ kind: "ready", id: crypto.randomUUID() });
      },
    );
  }, [id]);
  useEffect(load, [load]);

  if (state.kind === "loading") return <p className="quiet page-note">{dictionary.loading}</p>;
  if (state.kind === "failed") return <FailureNotice message={state.message} onRetry={load} place="page" />;
  return <Conversation id={state.id} {...(state.stored && { stored: state.stored })} />;
}
