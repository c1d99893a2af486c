import type { Span } from "#domain/span.ts";
import { attached } from "#german/attached-genitives.ts";
import { countryOf } from "#german/countries.ts";
import { type Case, determinerCases, isContraction, isPronoun, prepositionCases } from "#german/function-words.ts";
import { insertedAttribute, isHedge } from "#german/inserted-attribute.ts";
import { isWeekday } from "#german/name-run.ts";
import { casesOf, isOfHer, numberOf } from "#german/phrase-grammar.ts";
import { readHead, startsNoun } from "#german/phrase-head.ts";
import type { Token } from "#german/tokens.ts";

/** A noun phrase, with the preposition in front of it if there is one. */
export interface Phrase extends Span {
  readonly preposition: string | undefined;
  /** Words of the phrase without preposition and article, attached genitives included. */
  readonly words: readonly Token[];
  /** The head noun or last word of the head's name, before attached genitives. */
  readonly head: Token;
  /** How many of `words` come before the attached genitive or "von" phrase. */
  readonly core: number;
  /** What article and ending allow; empty where nothing can be told, as with names and bare plurals. */
  readonly cases: readonly Case[];
  /** Absent where it cannot be told. */
  readonly plural: boolean | undefined;
  readonly determined: boolean;
  /** The article, pronoun or possessive in front of the noun, lower case. */
  readonly article: string | undefined;
  readonly pronoun: boolean;
  /** Indexes in the tokens it was read from. */
  readonly first: number;
  readonly last: number;
}

/** All noun phrases of a token list from left to right; verbs and adverbs between them are skipped. */
export function phrases(words: readonly Token[], skip: ReadonlySet<number> = new Set()): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
    const read = skip.has(at) ? undefined : phraseAt(words, at, skip);
    const postposed = read && words[read.last + 1]?.lower === "zufolge";
    const phrase = postposed ? { ...read, preposition: "zufolge" } : read;
    if (phrase) found.push(phrase);
    at = phrase ? phrase.last + 1 : at + 1;
  }
  return found;
}

/** The noun phrase that begins exactly at token `at`, preposition included; undefined where none does. */
export function phraseAt(
  words: readonly Token[],
  at: number,
  skip: ReadonlySet<number> = new Set(),
): Phrase | undefined {
  let next = at;
  let preposition: string | undefined;
  let governed: readonly Case[] = [];
  let lower = words[next]?.lower ?? "";
  if (prepositionCases(lower) && words[next + 1] && !skip.has(next + 1) && !isHedge(words, next)) {
    preposition = lower;
    governed = prepositionCases(lower) ?? [];
    next += 1;
    lower = words[next]?.lower ?? "";
    if (prepositionCases(lower) && !isContraction(preposition)) next += 1;
    lower = words[next]?.lower ?? "";
  }
  if (
    preposition === undefined &&
    (lower === "als" || lower === "wie") &&
    (at > 0 ? !/^(?:mehr|weniger)$/.test(words[at - 1]?.lower ?? "") : lower === "als" && isFronted(words, skip))
  ) {
    preposition = lower;
    next += 1;
    lower = words[next]?.lower ?? "";
  }
  const own = determinerCases(lower);
  const determined = own !== undefined || (preposition !== undefined && isContraction(preposition));
  const pronoun = isPronoun(lower) && !(own && startsNoun(words, insertedAttribute(words, next + 1, skip), skip));
  if (pronoun)
    return preposition || own === undefined
      ? pronounPhrase(words, at, next, preposition)
      : pronounPhrase(words, at, next, undefined);
  if (own) next = insertedAttribute(words, next + 1, skip);
  if (/^[„“"»«]$/.test(words[next]?.text ?? "")) next += 1;
  const start = next;
  const head = readHead(words, next, skip);
  if (head === undefined) return undefined;
  const named = countryOf(words[head.last]?.text ?? "")?.form === "name";
  const genitive = named || isWeekday(words[head.last]?.text ?? "") ? undefined : attached(words, head.last + 1, skip);
  const last = genitive ?? head.last;
  const headToken = words[head.last];
  if (!headToken) return undefined;
  return {
    start: words[at]?.start ?? 0,
    end: words[last]?.end ?? 0,
    preposition,
    words: words.slice(start, last + 1),
    head: headToken,
    core: head.last + 1 - start,
    cases: casesOf(
      own,
      head.adjective,
      governed,
      isOfHer(lower, head.adjective, words[head.last + 1 - head.names]?.text ?? ""),
    ),
    plural: numberOf(lower, own, head, headToken),
    determined,
    article: own && lower,
    pronoun: false,
    first: at,
    last,
  };
}

/** "Als Erfolg bezeichnete sie den Vertrag": a phrase before the verb; "als sie den Vertrag unterschrieb" is a clause. */
const isFronted = (words: readonly Token[], skip: ReadonlySet<number>): boolean => {
  const finite = Math.min(...skip);
  return finite > 1 && Number.isFinite(finite) && !isClause(words, skip);
};

/** The verbs of a clause that "als" opens stand together at its end. */
const isClause = (words: readonly Token[], skip: ReadonlySet<number>): boolean => {
  const last = words.length - 1;
  return skip.has(last) && [...skip].every((at) => at === last || skip.has(at + 1));
};

function pronounPhrase(
  words: readonly Token[],
  at: number,
  next: number,
  preposition: string | undefined,
): Phrase | undefined {
  const token = words[next];
  if (!token) return undefined;
  const cases: readonly Case[] = /^(?:ich|du|er|wir|man|wer)$/.test(token.lower)
    ? ["nominative"]
    : /^(?:ihr|ihm|ihnen)$/.test(token.lower)
      ? ["dative"]
      : token.lower === "ihn"
        ? ["accusative"]
        : [];
  return {
    start: words[at]?.start ?? 0,
    end: token.end,
    preposition,
    words: [token],
    head: token,
    core: 1,
    cases,
    plural: undefined,
    determined: false,
    article: undefined,
    pronoun: true,
    first: at,
    last: next,
  };
}
