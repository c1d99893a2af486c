import type { Clause } from "#german/clauses.ts";
import type { Case } from "#german/function-words.ts";
import { type Phrase, phrases } from "#german/phrases.ts";
import type { Predicate } from "#german/predicate.ts";

/** The phrases of a clause by their part in it; a part that grammar leaves open is absent. */
export interface ClauseParts {
  readonly subject?: Phrase;
  readonly dative?: Phrase;
  readonly object?: Phrase;
  readonly prepositional: readonly Phrase[];
}

/**
 * Finds subject, dative and accusative by article, number and order: what agrees with the verb and stands first is the subject, unless
 * its ending says otherwise. In relative clauses the antecedent fills the pronoun's part.
 */
export function clauseParts(clause: Clause, all: readonly Clause[] = [clause]): ClauseParts {
  const found = clause.predicate;
  if (!found) return { prepositional: [] };
  const every = phrases(clause.tokens, found.parts);
  const prepositional = every.filter(({ preposition }) => preposition !== undefined);
  const free = every.filter(
    (phrase) => phrase.preposition === undefined && !isTime(phrase) && !isRelativePronoun(phrase, clause),
  );
  const antecedent = relativePart(clause, all);
  const subject = shared(clause, all) ?? subjectOf(free, found, clause, antecedent);
  const rest = free.filter((phrase) => phrase !== subject && !phrase.pronoun);
  const [dative, object] = dativeAndObject(rest, antecedent, subject);
  return {
    prepositional,
    ...(subject && !subject.pronoun && { subject }),
    ...(dative && { dative }),
    ...(object && { object }),
  };
}

interface Antecedent {
  readonly phrase: Phrase;
  readonly cases: readonly Case[];
}

const isRelativePronoun = (phrase: Phrase, clause: Clause): boolean =>
  clause.opener !== undefined && phrase.first === 0 && phrase.last === 0 && phrase.head.lower === clause.opener;

function relativePart(clause: Clause, all: readonly Clause[]): Antecedent | undefined {
  const first = clause.tokens[0]?.lower ?? "";
  const cases = pronounCases[first];
  if (!cases || clause.opener !== first) return undefined;
  let phrase: Phrase | undefined;
  for (const other of all) {
    if (other === clause || other.start >= clause.start) continue;
    const before = phrases(other.tokens, other.predicate?.parts).filter(
      ({ end }) => end < clause.start && clause.start - end <= 3,
    );
    phrase = before.at(-1) ?? phrase;
  }
  return phrase && { phrase, cases };
}

const pronounCases: Readonly<Record<string, readonly Case[]>> = {
  der: ["nominative", "dative"],
  die: ["nominative", "accusative"],
  das: ["nominative", "accusative"],
  den: ["accusative"],
  dem: ["dative"],
  denen: ["dative"],
};

function shared(clause: Clause, all: readonly Clause[]): Phrase | undefined {
  const before = clause.sharesSubjectOf === undefined ? undefined : all[clause.sharesSubjectOf];
  return before && clauseParts(before, all).subject;
}

const can = (phrase: { readonly cases: readonly Case[] }, wanted: Case): boolean =>
  phrase.cases.length === 0 || phrase.cases.includes(wanted);

function subjectOf(
  free: readonly Phrase[],
  found: Predicate,
  clause: Clause,
  antecedent: Antecedent | undefined,
): Phrase | undefined {
  const candidates = free.filter((phrase) => can(phrase, "nominative") && agrees(phrase, found));
  const relative =
    antecedent && can(antecedent, "nominative") && agrees(antecedent.phrase, found) ? antecedent.phrase : undefined;
  if (relative) {
    const other = candidates.find(
      ({ pronoun, cases }) => pronoun || (cases.includes("nominative") && !cases.includes("accusative")),
    );
    if (other) return other;
    if (candidates.length === 0 || antecedent?.phrase.plural !== undefined) return relative;
    return candidates.every(({ plural, cases }) => plural === undefined && cases.length === 0) &&
      antecedent?.cases.includes("dative") === false
      ? undefined
      : relative;
  }
  const pronoun = candidates.find((phrase) => phrase.pronoun);
  if (pronoun) return pronoun;
  const [first] = candidates;
  if (!first || clause.kind !== "main" || found.finite === undefined) return first;
  const marked = candidates.find(
    ({ cases, determined }) => determined && cases.includes("nominative") && !cases.includes("accusative"),
  );
  const before = first.last < found.finite;
  return before && marked && marked !== first && !first.cases.includes("nominative") && first.plural === undefined
    ? undefined
    : first;
}

const agrees = (phrase: Phrase, found: Predicate): boolean =>
  phrase.plural === undefined ||
  found.infinitive ||
  phrase.plural === found.plural ||
  (phrase.plural && amount.test(phrase.head.text));

const amount = /(?:Million|Milliarde|Prozent|Drittel|Viertel|Hälfte|Dutzend|Euro|Dollar|Meter|Tonnen|Liter)$/;

function dativeAndObject(
  rest: readonly Phrase[],
  antecedent: Antecedent | undefined,
  subject: Phrase | undefined,
): readonly [Phrase | undefined, Phrase | undefined] {
  let dative =
    rest.find(({ cases, plural }) => cases.includes("dative") && !cases.includes("accusative") && plural !== true) ??
    rest.find(({ cases }) => cases.length === 1 && cases[0] === "dative");
  const others = rest.filter((phrase) => phrase !== dative);
  let object = others.find((phrase) => can(phrase, "accusative"));
  if (!dative && others.length === 2 && object === others[0]) {
    dative = others[0];
    object = others[1];
  }
  const relative = antecedent && antecedent.phrase !== subject ? antecedent : undefined;
  if (relative && can(relative, "accusative")) object ??= relative.phrase;
  else if (relative && can(relative, "dative")) dative ??= relative.phrase;
  return [dative, object];
}

const isTime = ({ head, words }: Phrase): boolean =>
  timeNoun.test(head.text) || (words.length === 1 && /^(?:1\d|20)\d\d$/.test(head.text));

const timeNoun =
  /^(?:Jahr(?:e|en|es)?|Monat(?:e|en|s)?|Wochen?|Tag(?:e|en|es)?|Stunden?|Minuten?|Sekunden?|Uhr|Mal|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Anfang|Mitte|Ende|Nacht|Morgen|Abend|Vormittag|Nachmittag)s?$/;
