import type { Clause } from "#german/clauses.ts";
import { governor } from "#german/governor.ts";
import { numberWord } from "#german/number-words.ts";
import { polarity } from "#german/polarity.ts";
import { speechKind } from "#german/speech-verbs.ts";
import { isDenial } from "#german/stance-verbs.ts";
import { status } from "#german/status.ts";
import type { Token } from "#german/tokens.ts";
import { separable } from "#german/verb-prefixes.ts";
import { isState, type Side, sideOfAdjective, sideOfPhrase, sideOfVerb } from "./opposed-predicates.ts";

/** A predicate that takes a side, and the word that denies it. */
export interface Assertion {
  readonly side: Side;
  readonly token: Token;
  readonly negated?: Token;
}

/** What a clause says is so or is not so; plans, doubts and earlier states are none. */
export function assertionIn(clause: Clause, all: readonly Clause[]): Assertion | undefined {
  const { predicate, opener = "" } = clause;
  if (!predicate || /^(?:wenn|falls|ob|sofern|bevor|bis|damit)$/.test(opener)) return undefined;
  if (clause.tokens.some(({ lower }) => earlier.test(lower))) return undefined;
  const adjective = copulas.has(predicate.lemma)
    ? clause.tokens.find(({ lower, capital }) => !capital && sideOfAdjective(lower) !== undefined)
    : undefined;
  const side = adjective
    ? sideOfAdjective(adjective.lower)
    : (votedFor(clause) ?? sideOfVerb(predicate.lemma) ?? phraseIn(clause));
  const token = adjective ?? clause.tokens[lastPart(clause)];
  if (!side || !token || (predicate.tense === "pluperfect" && (adjective || isState(side)))) return undefined;
  const voted = votedFor(clause) !== undefined;
  const value = voted ? "affirmed" : polarity(clause, all).value;
  const denies = isDenial(predicate.lemma);
  if (value === "denied" && !denies) return undefined;
  const above = governor(clause, all)?.predicate;
  if (above && speechKind(above.lemma) === undefined) return undefined;
  const state = status(clause, all);
  if (!denies && !voted && state !== "done" && state !== "ongoing") return undefined;
  if (denies && (predicate.modal !== undefined || predicate.tense === "future")) return undefined;
  const isNegated = denies ? value === "affirmed" : value === "negated";
  const cue = clause.tokens.findLast(({ lower }) => /^(?:nicht|nie|niemals|kein\p{L}*)$/u.test(lower));
  return { side, token: mainToken(clause, token), ...(isNegated && cue && { negated: cue }) };
}

/** "stimmte gegen das Abkommen": the preposition tells the side. */
function votedFor({ predicate, tokens: words }: Clause): Side | undefined {
  if (predicate?.lemma !== "stimmen" && predicate?.lemma !== "votieren") return undefined;
  const side = words.findLast(
    ({ lower }, at) =>
      (lower === "gegen" || lower === "für") &&
      words[at + 1]?.kind === "word" &&
      numberWord(words[at + 1]?.lower ?? "") === undefined,
  )?.lower;
  if (predicate.modal !== undefined || predicate.tense === "future") return undefined;
  const yes = sideOfVerb("zustimmen");
  return side === undefined || !yes ? undefined : { ...yes, side: side === "für" ? 1 : -1 };
}

const phraseIn = ({ predicate, tokens: words }: Clause): Side | undefined =>
  predicate &&
  sideOfPhrase(
    predicate.lemma,
    words.filter(({ capital }) => capital).map(({ text }) => text),
  );

/** The last part of the predicate, but the verb itself before its parted prefix ("stimmte … zu") and the participle that stands first ("Getroffen wurden"). */
function lastPart({ predicate, tokens: words }: Clause): number {
  const parts = [...(predicate?.parts ?? [])].sort((a, b) => a - b);
  const [first = 0, last = first] = [parts[0], parts.at(-1)];
  const fronted = first === 0 && /^wurden?$|^wird$|^werden$/.test(words[last]?.lower ?? "");
  return fronted || separable.has(words[last]?.lower ?? "") ? first : last;
}

/** The participle or infinitive that carries the meaning, not "worden" or "sein" behind it. */
function mainToken(clause: Clause, last: Token): Token {
  if (!/^(?:worden|werden|sein|haben)$/.test(last.lower)) return last;
  const parts = [...(clause.predicate?.parts ?? [])].map((at) => clause.tokens[at]);
  return (
    parts.findLast(
      (token) =>
        token && !/^(?:worden|werden|wird|wurde\p{L}*|sein|haben|ist|sind|war\p{L}*|ha\p{L}+)$/u.test(token.lower),
    ) ?? last
  );
}

const copulas: ReadonlySet<string> = new Set([
  "sein",
  "werden",
  "bleiben",
  "ausfallen",
  "gelten",
  "sprechen",
  "erweisen",
]);
const earlier = /^(?:zunächst|ursprünglich|zuvor|vorher|anfangs|früher|einst)$/;
