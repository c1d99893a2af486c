import type { Span } from "#domain/span.ts";
import { countryOf } from "#german/countries.ts";
import { type Case, determinerCases, isContraction, isPronoun, prepositionCases } from "#german/function-words.ts";
import { apart, isWeekday, type PhraseHead, readHead, startsNoun } from "#german/phrase-head.ts";
import type { Token } from "#german/tokens.ts";

/** A noun phrase, with the preposition in front of it if there is one. */
export interface Phrase extends Span {
  readonly preposition?: string;
  /** Words of the phrase without preposition and article, attached genitives included. */
  readonly words: readonly Token[];
  /** The head noun or last word of the head's name, before attached genitives. */
  readonly head: Token;
  /** How many of `words` come before the attached genitive or "von" phrase. */
  readonly core: number;
  /** What article and ending allow; empty where nothing can be told, as with names and bare plurals. */
  readonly cases: readonly Case[];
  /** Absent where it cannot be told. */
  readonly plural?: boolean;
  readonly determined: boolean;
  /** The article, pronoun or possessive in front of the noun, lower case. */
  readonly article?: string;
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
  const plural = numberOf(lower, own, head, headToken);
  return {
    start: words[at]?.start ?? 0,
    end: words[last]?.end ?? 0,
    words: words.slice(start, last + 1),
    head: headToken,
    core: head.last + 1 - start,
    cases: casesOf(own, head.adjective, governed),
    determined,
    pronoun: false,
    first: at,
    last,
    ...(own && { article: lower }),
    ...(preposition !== undefined && { preposition }),
    ...(plural !== undefined && { plural }),
  };
}

/** "Dem von der Flut getroffenen Tal": behind an article a preposition opens what belongs to the participle; the noun phrase goes on with that. */
function insertedAttribute(words: readonly Token[], at: number, skip: ReadonlySet<number>): number {
  if (!prepositionCases(words[at]?.lower ?? "") || isHedge(words, at)) return at;
  for (let next = at + 2; next < Math.min(words.length - 1, at + 9) && !skip.has(next); next += 1) {
    const token = words[next];
    if (!token || token.kind === "mark") return at;
    if (!token.capital && participle.test(token.lower) && words[next + 1]?.capital) return next;
  }
  return at;
}

const participle = /(?:t|en|end)e[nmrs]?$/;

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

/** "bis zu 300", "über 300 Menschen": a hedge of the number, no preposition. */
function isHedge(words: readonly Token[], at: number): boolean {
  const [lower, next, after] = [words[at]?.lower, words[at + 1], words[at + 2]];
  if (lower === "bis") return next?.lower === "zu" && after?.kind === "number";
  return lower === "über" && next?.kind === "number" && !/^(?:1\d|20)\d\d$/.test(next.text);
}

function pronounPhrase(
  words: readonly Token[],
  at: number,
  next: number,
  preposition: string | undefined,
): Phrase | undefined {
  const token = words[next];
  if (!token) return undefined;
  const span = {
    start: words[at]?.start ?? 0,
    end: token.end,
    words: [token],
    head: token,
    core: 1,
    first: at,
    last: next,
  };
  const cases: readonly Case[] = /^(?:ich|du|er|wir|man|wer)$/.test(token.lower)
    ? ["nominative"]
    : /^(?:ihr|ihm|ihnen)$/.test(token.lower)
      ? ["dative"]
      : token.lower === "ihn"
        ? ["accusative"]
        : [];
  return { ...span, cases, determined: false, pronoun: true, ...(preposition !== undefined && { preposition }) };
}

/** The end of genitives directly behind a noun ("Chef der Bank", "Sprecherin des Ministeriums für Umwelt"); undefined where none follows. */
function attached(words: readonly Token[], from: number, skip: ReadonlySet<number>): number | undefined {
  let end: number | undefined;
  for (let at = from, depth = 0; depth < 4; depth += 1) {
    const cases = determinerCases(words[at]?.lower ?? "");
    const bare =
      !cases &&
      /[^b]er$/.test(words[at]?.lower ?? "") &&
      !words[at]?.capital &&
      words[at + 1]?.capital &&
      !prepositionCases(words[at]?.lower ?? "");
    if (bare && !skip.has(at) && !apart(words, at) && depth === 0) {
      end = at + 1;
      break;
    }
    if (!cases?.includes("genitive") || skip.has(at) || apart(words, at) || words[at]?.kind === "mark") break;
    const head = readHead(words, at + 1, skip);
    if (head === undefined) break;
    end = head.last;
    at = head.last + 1;
  }
  return end;
}

function casesOf(
  own: readonly Case[] | undefined,
  adjective: string | undefined,
  governed: readonly Case[],
): readonly Case[] {
  if (governed.length > 0) return governed;
  if (own) return own;
  if (adjective === undefined) return [];
  if (/em$/.test(adjective)) return ["dative"];
  if (/en$/.test(adjective)) return ["dative", "accusative"];
  return /er$/.test(adjective) ? ["genitive", "nominative", "dative"] : ["nominative", "accusative"];
}

function numberOf(
  lower: string,
  own: readonly Case[] | undefined,
  head: PhraseHead,
  token: Token,
): boolean | undefined {
  if (head.joined) return true;
  if (head.count) return head.count === "many";
  if (/^(?:mehrere|viele|einige|alle|beide)/.test(lower)) return true;
  if (own && /^(?:das|dem|des|ein|eine[mnrs]?|eines|der)$/.test(lower)) return false;
  if (/(?:ung|heit|keit|schaft|ion|tät|ität)$/.test(token.lower)) return false;
  if (/(?:ungen|heiten|keiten|schaften|ionen|täten|innen)$/.test(token.lower)) return true;
  if (lower === "die" && head.names === 1 && /(?:en|ern|eln|[^aeius]s)$/.test(token.lower)) return true;
  if (!own && head.names >= 2) return false;
  return undefined;
}
