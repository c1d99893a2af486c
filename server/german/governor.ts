import type { Clause } from "#german/clauses.ts";

/**
 * The clause that says what the given one depends on: the main clause before it, or behind it where the sentence ends with it; undefined
 * for main clauses and for relative and adverbial ones, which stand for themselves.
 */
export function governor(clause: Clause, all: readonly Clause[]): Clause | undefined {
  const at = all.indexOf(clause);
  const content =
    clause.kind === "infinitive"
      ? !/^(?:um|ohne|statt|anstatt)$/.test(clause.tokens[0]?.lower ?? "")
      : contentOpeners.has(clause.opener ?? "");
  if (at > 0 && isReportedMain(clause, all[at - 1])) return all[at - 1];
  if (at < 0 || !content) return undefined;
  for (let before = at - 1; before >= 0; before -= 1) {
    const candidate = all[before];
    if (
      candidate?.predicate &&
      (candidate.kind === "main" ||
        contentOpeners.has(candidate.opener ?? "") ||
        (candidate.kind === "infinitive" && clause.opener !== undefined && before === at - 1))
    )
      return candidate;
  }
  return all.slice(at + 1).find(({ kind, predicate: verb }) => kind === "main" && verb !== undefined);
}

/** "Er wies den Vorwurf zurück, er habe gelogen": a main clause in the subjunctive hangs on the one before its comma. */
const isReportedMain = (clause: Clause, before: Clause | undefined): boolean =>
  clause.kind === "main" &&
  clause.predicate?.mood === "subjunctive-1" &&
  before?.kind === "main" &&
  before.predicate?.mood === "indicative" &&
  !before.quoted &&
  clause.tokens[0]?.capital === false &&
  clause.start - before.end === 2;

const contentOpeners: ReadonlySet<string> = new Set(["dass", "daß", "ob", "wonach"]);
