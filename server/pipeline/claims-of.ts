import type { Span } from "#domain/span.ts";
import { attributions } from "#german/attribution.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { quantities } from "#german/quantities.ts";
import { sentences } from "#german/sentences.ts";

/**
 * The spans of a text that can be checked one by one: its sentences, and the halves of a sentence that are sentences themselves with a
 * figure each ("Der Umsatz stieg um 3 Prozent, und der Gewinn fiel um 5 Prozent."). What somebody says is never cut.
 */
export const claimsOf = (text: string): readonly Span[] =>
  sentences(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    return halves(sentence).map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
  });

function halves(sentence: string): readonly Span[] {
  const whole = [{ start: 0, end: sentence.length }];
  const all = clauses(sentence);
  if (all.length < 2 || !all.every(standsAlone) || attributions(sentence).length > 0) return whole;
  const starts = all.map((clause) => clause.tokens.find(({ lower }) => !joiners.has(lower))?.start ?? clause.start);
  const spans = starts.map((start, at): Span => {
    const next = all[at + 1];
    return { start: at === 0 ? 0 : start, end: next ? trimmed(sentence, next.start) : sentence.length };
  });
  return spans.every(({ start, end }) => quantities(sentence.slice(start, end)).length > 0) ? spans : whole;
}

const standsAlone = ({ kind, predicate, quoted, sharesSubjectOf }: Clause): boolean =>
  kind === "main" && predicate?.finite !== undefined && !quoted && sharesSubjectOf === undefined;

const joiners: ReadonlySet<string> = new Set(["und", "aber", "doch", "sowie", "während"]);

/** The end before `at` without the mark and space between two clauses. */
function trimmed(sentence: string, at: number): number {
  const joint = /[\s,;:–—]*$/.exec(sentence.slice(0, at));
  return joint ? joint.index : at;
}
