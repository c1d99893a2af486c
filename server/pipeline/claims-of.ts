import type { Span } from "#domain/span.ts";
import { attributions } from "#german/attribution.ts";
import { clauseParts } from "#german/clause-parts.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { sentences } from "#german/sentences.ts";

/** A span of a text that can be checked by itself. */
export interface CheckableClaim extends Span {
  /** Its words, with the person instead of "er" or "sie" where the sentence before names one. */
  readonly told: string;
  /** Whom the pronoun means, as written; absent where there is none, or where nobody was named. */
  readonly meant?: string;
}

/**
 * The claims of a text: its sentences, and the halves of a sentence that are sentences themselves ("Der Umsatz stieg um 3 Prozent, und der
 * Gewinn fiel um 5 Prozent."). What somebody says is never cut; questions claim nothing.
 */
export function claimsOf(text: string): readonly CheckableClaim[] {
  const found: CheckableClaim[] = [];
  let person: string | undefined;
  for (const span of sentences(text)) {
    const sentence = text.slice(span.start, span.end);
    if (sentence.endsWith("?")) continue;
    for (const half of halves(sentence)) {
      const own = sentence.slice(half.start, half.end);
      const told = person === undefined ? own : withName(own, person);
      found.push({
        start: span.start + half.start,
        end: span.start + half.end,
        told,
        ...(told !== own && person !== undefined && { meant: person }),
      });
      person = subjectOf(own) ?? person;
    }
  }
  return found;
}

function halves(sentence: string): readonly Span[] {
  const whole = [{ start: 0, end: sentence.length }];
  const all = clauses(sentence);
  if (all.length < 2 || !all.every(standsAlone) || attributions(sentence).length > 0) return whole;
  const starts = all.map((clause) => clause.tokens.find(({ lower }) => !joiners.has(lower))?.start ?? clause.start);
  return starts.map((start, at): Span => {
    const next = all[at + 1];
    return { start: at === 0 ? 0 : start, end: next ? trimmed(sentence, next.start) : sentence.length };
  });
}

/** A main clause with a verb and a noun of its own as subject. */
function standsAlone(clause: Clause, _at: number, all: readonly Clause[]): boolean {
  const { kind, predicate, quoted, sharesSubjectOf } = clause;
  const main = kind === "main" && predicate?.finite !== undefined && !quoted && sharesSubjectOf === undefined;
  return main && clauseParts(clause, all).subject !== undefined;
}

const joiners: ReadonlySet<string> = new Set(["und", "aber", "doch", "sowie", "während"]);

/** The end before `at` without the mark and space between two clauses. */
function trimmed(sentence: string, at: number): number {
  const joint = /[\s,;:–—]*$/.exec(sentence.slice(0, at));
  return joint ? joint.index : at;
}

/** The person or body a sentence is about: a subject with a name and without a figure. */
function subjectOf(sentence: string): string | undefined {
  const all = clauses(sentence);
  const main = all.find(({ kind, predicate }) => kind === "main" && predicate !== undefined);
  const subject = main && clauseParts(main, all).subject;
  if (!subject || subject.plural === true || subject.words.some(({ kind }) => kind === "number")) return undefined;
  const names = subject.words.filter(({ capital }) => capital);
  return names.length === 0 ? undefined : sentence.slice(names[0]?.start ?? 0, names.at(-1)?.end ?? 0);
}

/** "Er kündigte an" → "Holm kündigte an": a pronoun that stands first or right behind the verb, with a verb in the singular. */
function withName(sentence: string, person: string): string {
  const [first] = clauses(sentence);
  if (!first?.predicate || first.predicate.plural) return sentence;
  const pronoun = first.tokens.find(({ lower }, at) => at < 4 && (lower === "er" || lower === "sie"));
  return pronoun ? sentence.slice(0, pronoun.start) + person + sentence.slice(pronoun.end) : sentence;
}
