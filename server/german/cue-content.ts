import type { Clause } from "#german/clauses.ts";
import { governor } from "#german/governor.ts";

interface Content {
  readonly start: number;
  readonly end: number;
  readonly direct: boolean;
}

/** Quotation, "dass" clause, infinitive, or the main clause beside it; for "wie X berichtet" everything else. */
export function contentOf(clause: Clause, all: readonly Clause[]): Content | undefined {
  const at = all.indexOf(clause);
  const quotes = all.filter(({ quoted }) => quoted);
  const first = quotes[0];
  const last = quotes.at(-1);
  if (first && last) return { start: first.start, end: last.end, direct: true };
  const dependent = all.filter((other) => governor(other, all) === clause);
  const opening = dependent[0];
  const closing = dependent.at(-1);
  if (opening && closing && clause.kind !== "fragment")
    return { start: opening.start, end: Math.max(closing.end, chained(closing, all)), direct: false };
  const others = all.filter((other) => other !== clause && other.predicate);
  const beside =
    clause.opener === "wie"
      ? others
      : [
          ...all.slice(at + 1).filter(({ kind }) => kind === "main" || kind === "subordinate"),
          ...(verbFirst(clause) ? all.slice(0, at) : []),
        ];
  const reported = beside.filter(
    (other) =>
      clause.opener === "wie" ||
      verbFirst(clause) ||
      other.predicate?.mood !== "indicative" ||
      /^(?:wie|was|wer|warum|wann|wo|ob)$/.test(other.opener ?? ""),
  );
  const ordered = reported.toSorted((a, b) => a.start - b.start);
  const from = ordered[0];
  const to = ordered.at(-1);
  return from && to ? { start: from.start, end: to.end, direct: false } : undefined;
}

/** "… sagte X": the verb leads its clause, so that the words stand before. */
const verbFirst = (clause: Clause): boolean => clause.predicate?.finite === 0 && clause.start > 0;

/** The end of subordinate clauses that hang on the given one. */
const chained = (clause: Clause, all: readonly Clause[]): number => {
  let { end } = clause;
  for (const other of all.slice(all.indexOf(clause) + 1)) {
    if (other.kind !== "subordinate" && other.kind !== "infinitive") break;
    end = Math.max(end, other.end);
  }
  return end;
};
