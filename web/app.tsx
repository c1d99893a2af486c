import { useCallback, useEffect, useState } from "react";
import type { SessionView } from "#http/wire.ts";
import { failureText, getJson, LOGIN_NEEDED } from "./api.ts";
import { FailureNotice } from "./components/failure-notice.tsx";
import { Header } from "./components/header.tsx";
import { LoginForm } from "./components/login-form.tsx";
import { ViewPage } from "./components/view-page.tsx";
import { dictionary } from "./dictionary.ts";
import { useView } from "./use-view.ts";

type Session =
  | { readonly kind: "loading" | "login" }
  | { readonly kind: "open"; readonly session: SessionView }
  | { readonly kind: "failed"; readonly message: string };

/** The whole page: asks the server who we are, then shows what the address names. */
export function App() {
  const [session, setSession] = useState<Session>({ kind: "loading" });
  const { view, visit } = useView();
  const start = useCallback(() => {
    setSession({ kind: "loading" });
    getJson<SessionView>("/api/session").then(
      (found) => setSession(found.loginRequired ? { kind: "login" } : { kind: "open", session: found }),
      (error: unknown) => setSession({ kind: "failed", message: failureText(error) }),
    );
  }, []);
  useEffect(start, [start]);
  useEffect(() => {
    const login = () => setSession({ kind: "login" });
    addEventListener(LOGIN_NEEDED, login);
    return () => removeEventListener(LOGIN_NEEDED, login);
  }, []);

  // Whoever cannot see that the page has changed hears it; conversations put the focus into their field.
  useEffect(() => {
    if (visit > 0 && view.kind !== "conversation") document.getElementById("inhalt")?.focus({ preventScroll: true });
  }, [visit, view.kind]);

  return (
    <>
      {session.kind === "open" && (
        <a className="skip" href={view.kind === "conversation" ? "#frage" : "#inhalt"}>
          {view.kind === "conversation" ? dictionary.skip : dictionary.skipToContent}
        </a>
      )}
      <Header current={view.kind} />
      {session.kind === "loading" && <p className="quiet page-note">{dictionary.loading}</p>}
      {session.kind === "login" && <LoginForm onDone={start} />}
      {session.kind === "failed" && <FailureNotice message={session.message} onRetry={start} place="page" />}
      {session.kind === "open" && <ViewPage key={visit} view={view} {...session.session} />}
    </>
  );
}
