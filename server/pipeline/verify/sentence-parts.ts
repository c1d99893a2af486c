import { attributions } from "#german/attribution.ts";
import { clauseParts } from "#german/clause-parts.ts";
import { type Clause, clauses } from "#german/clauses.ts";
import { standing } from "#german/standing.ts";
import { isSupposed } from "#german/supposed.ts";

/**
 * The main clauses of a sentence as sentences of their own, in order; "… und stieg auf 5 Prozent" gets its subject back. Empty for a sentence
 * that has one, that reports somebody's words, or whose clauses do not stand for themselves. `opened` is the sentence as its clauses are read
 * (`smallOpening`).
 */
export function sentenceParts(sentence: string, opened = sentence): readonly string[] {
  const all = clauses(opened);
  if (
    all.length < 2 ||
    !all.every(isMain) ||
    all.some(({ tokens }) => tokens.at(-2)?.lower === "zu") ||
    isSupposed(all[0], all) ||
    all.some((clause) => standing(clause, all) !== "held") ||
    attributions(opened).length > 0
  )
    return [];
  return all.map((clause) => {
    // "Während des Sturms fiel der Strom aus" opens with a preposition.
    const joins = (lower: string): boolean => joiners.has(lower) && (lower !== "während" || clause.opener === lower);
    const first = clause.tokens.find(({ lower }) => !joins(lower));
    const own = sentence.slice(first?.start ?? clause.start, clause.end);
    const shared = clause.sharesSubjectOf === undefined ? undefined : all[clause.sharesSubjectOf];
    const subject = shared && clauseParts(shared, all).subject;
    return `${subject ? `${sentence.slice(subject.start, subject.end)} ${own}` : own}.`;
  });
}

const isMain = ({ kind, opener, predicate, quoted }: Clause): boolean =>
  (kind === "main" || contrasts.test(opener ?? "")) && predicate?.finite !== undefined && !quoted;

/** "…, während der Mais kaum litt": a contrast stands for itself. */
const contrasts = /^(?:während|wohingegen|wogegen)$/;

const joiners: ReadonlySet<string> = new Set(["und", "aber", "doch", "sowie", "während"]);
