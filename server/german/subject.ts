import type { Antecedent } from "#german/antecedent.ts";
import type { Clause } from "#german/clauses.ts";
import { frameOf } from "#german/converse-verbs.ts";
import { isGivenName } from "#german/given-names.ts";
import { canBe } from "#german/phrase-cases.ts";
import type { Phrase } from "#german/phrases.ts";
import type { Predicate } from "#german/predicate.ts";
import type { Token } from "#german/tokens.ts";

/** The subject among a clause's phrases without preposition: what agrees with the verb and stands first, unless its ending says otherwise; undefined where grammar leaves it open. */
export function subjectOf(
  free: readonly Phrase[],
  found: Predicate,
  clause: Clause,
  antecedent: Antecedent | undefined,
): Phrase | undefined {
  const able = free.filter((phrase) => canBe(phrase, "nominative") && agrees(phrase, found));
  const candidates = able.length > 1 ? able.filter((phrase) => !isNone(phrase, found)) : able;
  const given = (phrase: Phrase): boolean =>
    frameOf(found.lemma)?.dative !== undefined &&
    phrase.article === "der" &&
    free.some(({ first }) => first === phrase.last + 1);
  const relative =
    antecedent &&
    canBe(antecedent, "nominative") &&
    agrees(antecedent.phrase, found) &&
    !(antecedent.phrase.plural === true && !found.plural)
      ? antecedent.phrase
      : undefined;
  if (relative) {
    const other = candidates
      .filter((phrase) => !given(phrase))
      .find(
        ({ pronoun, head, cases }) =>
          (pronoun && !(isHe(antecedent) && /^(?:sie|es)$/.test(head.lower))) ||
          (cases.includes("nominative") && !cases.includes("accusative")),
      );
    if (other) return other;
    if (candidates.length === 0 || antecedent?.phrase.plural !== undefined) return relative;
    return candidates.length === free.length &&
      candidates.every(({ plural, cases }) => plural === undefined && cases.length === 0) &&
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
    (phrase) =>
      phrase.determined &&
      phrase.cases.includes("nominative") &&
      !phrase.cases.includes("accusative") &&
      !given(phrase),
  );
  const before = first.last < found.finite;
  return before && marked && marked !== first && !first.cases.includes("nominative") && first.plural === undefined
    ? undefined
    : first;
}

/** "Der Fonds, der sie übernahm": no woman, whom "der" could mean in the dative. */
const isHe = (antecedent: Antecedent | undefined): boolean =>
  /^(?:de[rnms]|eine?[nms]?)$/.test(antecedent?.phrase.article ?? "") &&
  canBe(antecedent?.phrase ?? { cases: [] }, "nominative") &&
  antecedent?.cases.includes("dative") === true;

/** "Neu vermessen wurden die Felder", "höheren Lohn forderte die Frau": neither is who the verb tells of. */
function isNone({ first, last, article, words }: Phrase, { parts, finite = 0 }: Predicate): boolean {
  if (article !== undefined || first > 0) return false;
  return last === 0
    ? finite > 1 && parts.has(1)
    : inflected.test(words[0]?.text ?? "") && !isGivenName(words[0]?.text ?? "");
}

const inflected = /^\p{L}{2,}(?:er|lich|ig|isch|bar|sam|los|voll|[^s]t|end)en$/u;

/** "Der Kreis schätzt sie auf drei Millionen": "sie" behind the verb is no subject where a masculine nominative stands before it ("der Frau half sie" is none). */
const masculineBefore = (
  { head, first }: Phrase,
  candidates: readonly Phrase[],
  { finite = 0, lemma }: Predicate,
): Phrase | undefined => {
  if (first !== finite + 1) return undefined;
  // "Die Mannschaft schaffte es, …": what it is stands in the clause behind.
  if (head.lower === "es" && withIt.test(lemma))
    return candidates.find(({ last, article }) => last < finite && article);
  return /^(?:sie|es)$/.test(head.lower) && !withDative.test(lemma) && frameOf(lemma)?.dative === undefined
    ? candidates.find(
        (phrase) =>
          phrase.article === "der" &&
          phrase.preposition === undefined &&
          phrase.last < finite &&
          !/(?:in|ung|heit|keit|schaft|tät|ion|ei|ie|e|frau|mutter|tochter)$/.test(phrase.head.lower),
      )
    : undefined;
};

const withIt = /^(?:ablehnen|schaffen|vermeiden|versäumen|unterlassen|begrüßen|bedauern|verurteilen|wagen|vorziehen)$/;

const withDative =
  /^(?:helfen|danken|folgen|gehören|dienen|schaden|fehlen|gefallen|begegnen|drohen|widersprechen|zustimmen|entkommen|gelingen|glauben|raten|trauen|vertrauen|antworten)$/;

/** "Der Kanzler und die Ministerin hatten": two phrases joined by "und", neither of which agrees alone. */
export function jointSubject(
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
