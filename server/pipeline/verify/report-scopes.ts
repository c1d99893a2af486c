import type { Span } from "#domain/span.ts";
import type { Attribution } from "#german/attribution-mention.ts";
import type { Clause } from "#german/clauses.ts";
import type { Named } from "./speaker-cues.ts";

/** Somebody's words in a sentence: `scope` is what is said, `text` who says it, undefined where nobody is named ("soll … haben"). */
export interface Report {
  readonly text: string | undefined;
  readonly scope: Span;
}

/** "Er tauscht den Akku, der Umtausch dauert nach Angaben der Firma …": a phrase in a later main clause speaks of no earlier one. */
export function inLaterClause(report: Report, named: readonly Named[], all: readonly Clause[]): Report {
  const phrase = named.find(({ text }) => report.text !== undefined && shares(report.text, text));
  const own =
    phrase && all.find(({ kind, start, end }) => kind === "main" && start <= phrase.start && phrase.end <= end);
  const later =
    own !== undefined &&
    own.sharesSubjectOf === undefined &&
    all.some(({ kind, predicate, end }) => kind === "main" && predicate && end < own.start);
  return later && report.scope.start < own.start && own.start < report.scope.end
    ? { ...report, scope: { start: own.start, end: report.scope.end } }
    : report;
}

/** What an attribution of the sentence says, and by whom. */
export const reportOf = ({ speaker, role, start, end }: Attribution): Report => ({
  text: speaker === undefined ? undefined : bare(role === undefined ? speaker : `${role} ${speaker}`),
  scope: { start, end },
});

/** Without what stands behind in another phrase ("Polizei in Köln"). */
const bare = (speaker: string): string => speaker.replace(/\s(?:bei|in|im|am|an|mit|auf|zu|zum|zur)\s.*$/u, "");

/** "Der Verein zählt 500 Mitglieder" tells of the club, not of its words: a verb that reports its own clause must estimate. */
export function isReport({ kind, cue, start, end }: Attribution, all: readonly Clause[]): boolean {
  const own = all.find((clause) => clause.tokens.some(({ lower }) => lower === cue));
  const hearsay = /^(?:soll|will|[sw]ollen)$/.test(cue);
  if (!hearsay && own?.tokens.some(({ lower }) => lower === "bevor" || lower === "nachdem")) return false;
  if (kind === "estimated" || kind === "according-to" || kind === "claimed") return true;
  return !all.some(
    (clause) =>
      clause.start === start &&
      clause.end === end &&
      clause.tokens.some(({ lower }) => lower === cue) &&
      !hearsay &&
      clause.predicate?.mood !== "subjunctive-1",
  );
}

/** A phrase in a relative clause speaks of that clause alone. */
export function scopeOf(span: Span, all: readonly Clause[], sentence: string): Span {
  const later = all.findLast((one) => one.kind === "main" && one.start <= span.start && span.end <= one.end);
  if (
    later &&
    later.sharesSubjectOf === undefined &&
    all.some((one) => one.kind === "main" && one.predicate && one.end < later.start)
  )
    return { start: later.start, end: sentence.length };
  const clause = all.find((one) => one.kind === "subordinate" && one.start <= span.start && span.end <= one.end);
  return clause && !/^(?:dass|daß|weil|wenn|ob|wie|obwohl)$/.test(clause.opener ?? "")
    ? { start: clause.start, end: clause.end }
    : { start: 0, end: sentence.length };
}

/** Whether a speaker has a capital word of the other one, genitive or not. */
export const shares = (a: string, b: string): boolean =>
  b.split(" ").some((word) => /^\p{Lu}/u.test(word) && a.includes(word.replace(/s$/, "")));
