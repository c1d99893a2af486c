import { antecedentOf, governs, relativePart } from "#german/antecedent.ts";
import type { Clause } from "#german/clauses.ts";
import { dativeAndObject } from "#german/dative-and-object.ts";
import { isRelative, prepositionCases } from "#german/function-words.ts";
import { type Phrase, phrases } from "#german/phrases.ts";
import { jointSubject, subjectOf } from "#german/subject.ts";

/** The phrases of a clause by their part in it; a part that grammar leaves open is absent. */
export interface ClauseParts {
  readonly subject: Phrase | undefined;
  readonly dative: Phrase | undefined;
  readonly object: Phrase | undefined;
  readonly prepositional: readonly Phrase[];
  /** All phrases of the clause, in order. */
  readonly phrases: readonly Phrase[];
  /** The head noun that ends at a token, for what is attached behind it. */
  readonly ends: ReadonlyMap<number, string>;
}

/**
 * Finds subject, dative and accusative by article, number and order: what agrees with the verb and stands first is the subject, unless
 * its ending says otherwise. In relative clauses the antecedent fills the pronoun's part.
 */
export function clauseParts(clause: Clause, all: readonly Clause[] = [clause]): ClauseParts {
  for (const known of recent) if (known?.clause === clause && known.all === all) return known.parts;
  const parts = read(clause, all);
  recent[oldest] = { clause, all, parts };
  oldest = (oldest + 1) % KEPT;
  return parts;
}

/** Roles, speakers and parts of a sentence each ask for them: the last few answers are kept. */
const recent: (
  | { readonly clause: Clause; readonly all: readonly Clause[]; readonly parts: ClauseParts }
  | undefined
)[] = [];
const KEPT = 8;
let oldest = 0;

function read(clause: Clause, all: readonly Clause[]): ClauseParts {
  const found = clause.predicate;
  if (!found)
    return {
      subject: undefined,
      dative: undefined,
      object: undefined,
      prepositional: [],
      phrases: phrases(clause.tokens),
      ends: new Map(),
    };
  const behind = clause.opener !== undefined && governs(clause.tokens, clause.opener);
  // "…, der 70 Prozent der Anteile hält": the pronoun is no article; "während der Mais litt": the conjunction no preposition.
  const first = clause.tokens[0];
  const second = clause.tokens[1];
  const opens = first !== undefined && first.lower === clause.opener;
  const alone =
    opens && (isRelative(first.lower) ? second?.kind === "number" : prepositionCases(first.lower) !== undefined);
  const skipped = behind ? [0, 1] : alone ? [0] : [];
  const every = phrases(clause.tokens, skipped.length > 0 ? new Set([...found.parts, ...skipped]) : found.parts);
  const named = behind ? antecedentOf(clause, all) : undefined;
  const own = every.filter(({ preposition }) => preposition !== undefined);
  const prepositional = named ? [{ ...named, preposition: clause.tokens[0]?.lower ?? "" }, ...own] : own;
  const free = withoutAppositions(every).filter(
    (phrase) => phrase.preposition === undefined && !isTime(phrase) && !isRelativePronoun(phrase, clause),
  );
  const antecedent = relativePart(clause, all);
  const joint = jointSubject(free, found, clause.tokens);
  // "…, Klage zu erheben": whose deed it is says the clause it hangs on.
  const subject = found.infinitive
    ? undefined
    : (shared(clause, all) ?? joint?.phrase ?? subjectOf(free, found, clause, antecedent));
  const rest = free.filter((phrase) => phrase !== subject && !phrase.pronoun && !joint?.parts.includes(phrase));
  const [dative, object] = dativeAndObject(rest, antecedent, subject);
  return {
    subject: subject?.pronoun ? undefined : subject,
    dative,
    object,
    prepositional,
    phrases: every,
    ends: new Map(every.map(({ last, head }) => [last, head.text])),
  };
}

/** A comma's breadth behind: "Anna Kern, Leiterin der Klinik, …" and the further items of "Zelte, Decken und Betten" say no more of the roles. */
function withoutAppositions(every: readonly Phrase[]): readonly Phrase[] {
  const found: Phrase[] = [];
  let last: Phrase | undefined;
  for (const phrase of every) {
    const behind =
      last !== undefined &&
      phrase.first === last.last + 1 &&
      phrase.start > last.end + 1 &&
      phrase.start < last.end + 5 &&
      phrase.preposition === undefined;
    last = phrase;
    const head = found.at(-1);
    if (behind && phrase.head.kind === "number") continue;
    if (!behind || phrase.pronoun) found.push(phrase);
    else if (head && phrase.plural === true && !phrase.determined) found[found.length - 1] = { ...head, plural: true };
  }
  return found;
}

const isRelativePronoun = (phrase: Phrase, clause: Clause): boolean =>
  clause.opener !== undefined && phrase.first === 0 && phrase.last === 0 && phrase.head.lower === clause.opener;

function shared(clause: Clause, all: readonly Clause[]): Phrase | undefined {
  const before = clause.sharesSubjectOf === undefined ? undefined : all[clause.sharesSubjectOf];
  return before && clauseParts(before, all).subject;
}

const isTime = ({ head, words }: Phrase): boolean =>
  (timeNoun.test(head.text) && head.text !== "Mais") || (words.length === 1 && /^(?:1\d|20)\d\d$/.test(head.text));

const timeNoun =
  /^(?:Jahr(?:e|en|es)?|Monat(?:e|en|s)?|Wochen?|Tag(?:e|en|es)?|Stunden?|Minuten?|Sekunden?|Uhr|Mal|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Anfang|Mitte|Ende|Nacht|Morgen|Abend|Vormittag|Nachmittag)s?$/;
