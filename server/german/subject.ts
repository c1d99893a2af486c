import { type Antecedent, antecedentOf, governs, relativePart } from "#german/antecedent.ts";
import type { Clause } from "#german/clauses.ts";
import { frameOf } from "#german/converse-verbs.ts";
import { dativeAndObject } from "#german/dative-and-object.ts";
import { isRelative, prepositionCases } from "#german/function-words.ts";
import { canBe } from "#german/phrase-cases.ts";
import { type Phrase, phrases } from "#german/phrases.ts";
import type { Predicate } from "#german/predicate.ts";
import type { Token } from "#german/tokens.ts";

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

function subjectOf(
  free: readonly Phrase[],
  found: Predicate,
  clause: Clause,
  antecedent: Antecedent | undefined,
): Phrase | undefined {
  const candidates = free.filter((phrase) => canBe(phrase, "nominative") && agrees(phrase, found));
  const relative =
    antecedent &&
    canBe(antecedent, "nominative") &&
    agrees(antecedent.phrase, found) &&
    !(antecedent.phrase.plural === true && !found.plural)
      ? antecedent.phrase
      : undefined;
  if (relative) {
    const given = (phrase: Phrase): boolean =>
      frameOf(found.lemma)?.dative !== undefined &&
      phrase.article === "der" &&
      free.some(({ first }) => first === phrase.last + 1);
    const other = candidates
      .filter((phrase) => !given(phrase))
      .find(({ pronoun, cases }) => pronoun || (cases.includes("nominative") && !cases.includes("accusative")));
    if (other) return other;
    if (candidates.length === 0 || antecedent?.phrase.plural !== undefined) return relative;
    return candidates.every(({ plural, cases }) => plural === undefined && cases.length === 0) &&
      antecedent?.cases.includes("dative") === false
      ? undefined
      : relative;
  }
  const pronoun = candidates.find((phrase) => phrase.pronoun);
  if (pronoun) return masculineBefore(pronoun, candidates, found) ?? pronoun;
  // "80 Prozent übernahm die Stadt": an amount goes with a singular verb only where nobody else does.
  const first = candidates.toSorted((a, b) => Number(isLoose(a, found)) - Number(isLoose(b, found)))[0];
  if (!first || clause.kind !== "main" || found.finite === undefined) return first;
  const marked = candidates.find(
    ({ cases, determined }) => determined && cases.includes("nominative") && !cases.includes("accusative"),
  );
  const before = first.last < found.finite;
  return before && marked && marked !== first && !first.cases.includes("nominative") && first.plural === undefined
    ? undefined
    : first;
}

/** "Der Kreis schätzt sie auf drei Millionen": "sie" behind the verb is no subject where a masculine nominative stands before it ("der Frau half sie" is none). */
const masculineBefore = (
  { head, first }: Phrase,
  candidates: readonly Phrase[],
  { finite = 0, lemma }: Predicate,
): Phrase | undefined =>
  /^(?:sie|es)$/.test(head.lower) &&
  first === finite + 1 &&
  !withDative.test(lemma) &&
  frameOf(lemma)?.dative === undefined
    ? candidates.find(
        (phrase) =>
          phrase.article === "der" &&
          phrase.preposition === undefined &&
          phrase.last < finite &&
          !/(?:in|ung|heit|keit|schaft|tät|ion|ei|ie|e|frau|mutter|tochter)$/.test(phrase.head.lower),
      )
    : undefined;

const withDative =
  /^(?:helfen|danken|folgen|gehören|dienen|schaden|fehlen|gefallen|begegnen|drohen|widersprechen|zustimmen|entkommen|gelingen|glauben|raten|trauen|vertrauen|antworten)$/;

/** "Der Kanzler und die Ministerin hatten": two phrases joined by "und", neither of which agrees alone. */
function jointSubject(
  free: readonly Phrase[],
  found: Predicate,
  words: readonly Token[],
): { readonly phrase: Phrase; readonly parts: readonly Phrase[] } | undefined {
  const first = free[0];
  const second = free[1];
  if (!first || !second || !found.plural || first.plural === true || first.pronoun || second.pronoun) return undefined;
  if (second.first !== first.last + 2 || words[first.last + 1]?.lower !== "und" || !canBe(first, "nominative"))
    return undefined;
  const joined = words.slice(first.last - first.words.length + 1, second.last + 1);
  return {
    parts: [first, second],
    phrase: { ...first, end: second.end, last: second.last, words: joined, core: joined.length, plural: true },
  };
}

const agrees = (phrase: Phrase, found: Predicate): boolean =>
  phrase.plural === undefined ||
  found.infinitive ||
  phrase.plural === found.plural ||
  (phrase.plural && amount.test(phrase.head.text));

const isLoose = ({ plural }: Phrase, found: Predicate): boolean =>
  plural === true && !found.plural && !found.infinitive;

const amount = /(?:Million|Milliarde|Prozent|Drittel|Viertel|Hälfte|Dutzend|Euro|Dollar|Meter|Tonnen|Liter)$/;

const isTime = ({ head, words }: Phrase): boolean =>
  (timeNoun.test(head.text) && head.text !== "Mais") || (words.length === 1 && /^(?:1\d|20)\d\d$/.test(head.text));

const timeNoun =
  /^(?:Jahr(?:e|en|es)?|Monat(?:e|en|s)?|Wochen?|Tag(?:e|en|es)?|Stunden?|Minuten?|Sekunden?|Uhr|Mal|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Anfang|Mitte|Ende|Nacht|Morgen|Abend|Vormittag|Nachmittag)s?$/;
