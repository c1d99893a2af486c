import { useCallback, useEffect, useState } from "react";
import type { Conflict, ConflictList } from "#http/wire.ts";
import { failureText, getJson } from "../api.ts";
import { dictionary } from "../dictionary.ts";
import { ConflictTable } from "./conflict-table.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import { PageTitle } from "./page-title.tsx";

type State =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly conflicts: ConflictList["conflicts"] }
  | { readonly kind: "failed"; readonly message: string };

/** Everything the articles of the collection disagree on, one table for each matter. */
export function ConflictsPage() {
  const [state, setState] = useState<State>({ kind: "loading" });
  const load = useCallback(() => {
    const gone = new AbortController();
    setState({ kind: "loading" });
    getJson<ConflictList>("/api/conflicts", gone.signal).then(
      ({ conflicts }) => setState({ kind: "ready", conflicts }),
      (error: unknown) => {
        if (!gone.signal.aborted) setState({ kind: "failed", message: failureText(error) });
      },
    );
    return () => gone.abort();
  }, []);
  useEffect(load, [load]);

  return (
    <main id="inhalt" className="sheet" tabIndex={-1}>
      <PageTitle title={dictionary.conflicts} />
      <p className="lead">{dictionary.conflictsWhy}</p>
      {state.kind === "loading" && <p className="quiet">{dictionary.loading}</p>}
      {state.kind === "failed" && <FailureNotice place="answer" message={state.message} onRetry={load} />}
      {state.kind === "ready" && state.conflicts.length === 0 && <p>{dictionary.noConflicts}</p>}
      {state.kind === "ready" &&
        groupsOf(state.conflicts).map(([kind, conflicts]) => (
          <section key={kind} className="conflict-kind">
            <h2>{dictionary.conflictKind[kind]}</h2>
            {conflicts.map((conflict, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may be about things of one name, and the list never changes
              <ConflictTable key={i} conflict={conflict} caption={conflict.about} sources={[]} />
            ))}
          </section>
        ))}
    </main>
  );
}

/** Contradictions first: the other kinds can all be true. */
function groupsOf(conflicts: readonly Conflict[]): readonly (readonly [Conflict["kind"], readonly Conflict[]])[] {
  return (["contradiction", "course", "refinement"] as const).flatMap((kind) => {
    const own = conflicts.filter((conflict) => conflict.kind === kind);
    return own.length > 0 ? [[kind, own] as const] : [];
  });
}
