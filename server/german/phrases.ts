import type { Span } from "#domain/span.ts";
import { countryOf } from "#german/countries.ts";
import { type Case, determinerCases, isContraction, isCoordinator, isPronoun, prepositionCases } from "#german/function-words.ts";
import { isGivenName } from "#german/given-names.ts";
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
  readonly pronoun: boolean;
  /** Indexes in the tokens it was read from. */
  readonly first: number;
  readonly last: number;
}

/** All noun phrases of a token list from left to right; verbs and adverbs between them are skipped. */
export function phrases(words: readonly Token[], skip: ReadonlySet<number> = new Set()): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = skip.has(at) ? undefined : phraseAt(words, at, skip);
    if (phrase) found.push(phrase);
    at = phrase ? phrase.last + 1 : at + 1;
  }
  return found;
}

/** The noun phrase that begins exactly at token `at`, preposition included; undefined where none does. */
export function phraseAt(words: readonly Token[], at: number, skip: ReadonlySet<number> = new Set()): Phrase | undefined {
  let next = at;
  let preposition: string | undefined;
  let governed: readonly Case[] = [];
  let lower = words[next]?.lower ?? "";
  if (prepositionCases(lower) && words[next + 1] && !skip.has(next + 1)) {
    preposition = lower;
    governed = prepositionCases(lower) ?? [];
    next += 1;
    lower = words[next]?.lower ?? "";
    if (prepositionCases(lower) && !isContraction(preposition)) next += 1;
    lower = words[next]?.lower ?? "";
  }
  const own = determinerCases(lower);
  const determined = own !== undefined || (preposition !== undefined && isContraction(preposition));
  const pronoun = isPronoun(lower) && !(own && startsNoun(words, next + 1, skip));
  if (pronoun) return preposition || own === undefined ? pronounPhrase(words, at, next, preposition) : pronounPhrase(words, at, next, undefined);
  if (own) next += 1;
  const start = next;
  const head = readHead(words, next, skip);
  if (head === undefined) return undefined;
  const named = countryOf(words[head.last]?.text ?? "")?.form === "name";
  const genitive = named ? undefined : attached(words, head.last + 1, skip);
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
    ...(preposition !== undefined && { preposition }),
    ...(plural !== undefined && { plural }),
  };
}

function pronounPhrase(words: readonly Token[], at: number, next: number, preposition: string | undefined): Phrase | undefined {
  const token = words[next];
  if (!token) return undefined;
  const span = { start: words[at]?.start ?? 0, end: token.end, words: [token], head: token, core: 1, first: at, last: next };
  const cases: readonly Case[] = /^(?:ich|du|er|wir|man|wer)$/.test(token.lower) ? ["nominative"] : [];
  return { ...span, cases, determined: false, pronoun: true, ...(preposition !== undefined && { preposition }) };
}

interface Head {
  readonly last: number;
  /** The first inflected adjective. */
  readonly adjective?: string;
  /** The number in front, above one or not. */
  readonly count?: "one" | "many";
  readonly names: number;
  readonly joined: boolean;
}

const startsNoun = (words: readonly Token[], at: number, skip: ReadonlySet<number>): boolean => readHead(words, at, skip) !== undefined;

/** Adjectives, numbers and counting words, then a run of capitalised words; "und" joins a second run. */
function readHead(words: readonly Token[], from: number, skip: ReadonlySet<number>): Head | undefined {
  let at = from;
  let adjective: string | undefined;
  let count: Head["count"];
  for (; at < words.length && at < from + 14; at += 1) {
    const token = words[at];
    if (!token || skip.has(at) || (token.capital && !quantifier.test(token.lower))) break;
    if (token.text.includes(":")) return undefined;
    if (token.kind === "number" || numberWord.test(token.lower)) count = token.text === "1" ? "one" : "many";
    else if (token.kind === "mark" || determinerCases(token.lower)) break;
    else if (quantifier.test(token.lower)) continue;
    else if (/e[nmrs]?$/.test(token.lower) && !prepositionCases(token.lower) && !isCoordinator(token.lower)) adjective ??= token.lower;
    else if (!/(?:er|ig|lich|isch|el|und|oder)$/.test(token.lower) || !words[at + 1]) return undefined;
  }
  let last = runEnd(words, at, skip);
  if (last === undefined) return count && at > from ? headOf(at - 1, adjective, count, 0, false) : undefined;
  const names = last - at + 1;
  let joined = false;
  for (let next = last + 1; words[next]?.lower === "und" || words[next]?.lower === "sowie" || words[next]?.lower === "oder"; next = last + 1) {
    if (skip.has(next) || determinerCases(words[next + 1]?.lower ?? "") || prepositionCases(words[next + 1]?.lower ?? "")) break;
    const other = readHead(words, next + 1, skip);
    if (other === undefined) break;
    last = other.last;
    joined = true;
  }
  return headOf(last, adjective, count, names, joined);
}

const headOf = (last: number, adjective: string | undefined, count: Head["count"], names: number, joined: boolean): Head => ({
  last,
  names,
  joined,
  ...(adjective !== undefined && { adjective }),
  ...(count !== undefined && { count }),
});

const quantifier =
  /^(?:rund|etwa|ungefähr|knapp|fast|mehr|weniger|als|bis|zu|über|mindestens|höchstens|maximal|nur|circa|ca|gut|insgesamt|weitere[nr]?|hunderte|tausende|dutzende)$/;
const numberWord =
  /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|\p{L}*(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend))$/u;

/** The last index of a run of capitalised words; "von", "de", "al" inside a name and following numbers of a type stay in. */
function runEnd(words: readonly Token[], from: number, skip: ReadonlySet<number>): number | undefined {
  let last: number | undefined;
  for (let at = from; at < words.length && at < from + 12; at += 1) {
    const token = words[at];
    if (!token || skip.has(at) || (at > from && apart(words, at))) break;
    if (token.capital && !(at > from && (determinerCases(token.lower) || isPronoun(token.lower)))) last = at;
    else if (last === at - 1 && nameParticle.test(token.lower) && words[at + 1]?.capital && at - from < 3) continue;
    else if (last === at - 1 && token.lower === "von" && words[at + 1]?.capital && isGivenName(words[last]?.text ?? "")) continue;
    else if (token.kind === "mark" && /^[„“”"«».]$/.test(token.text) && words[at + 1] && last !== undefined) continue;
    else break;
  }
  return last;
}

/** A mark was left out between two tokens: what follows is an apposition or the next item. */
const apart = (words: readonly Token[], at: number): boolean => (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) > 1;

const nameParticle = /^(?:van|de|del|di|dos|du|la|al|el|bin|ibn|ben|of|for|the|and)$/;

/** The end of genitives directly behind a noun ("Chef der Bank", "Sprecherin des Ministeriums für Umwelt"); undefined where none follows. */
function attached(words: readonly Token[], from: number, skip: ReadonlySet<number>): number | undefined {
  let end: number | undefined;
  for (let at = from, depth = 0; depth < 4; depth += 1) {
    const cases = determinerCases(words[at]?.lower ?? "");
    if (!cases?.includes("genitive") || skip.has(at) || apart(words, at) || words[at]?.kind === "mark") break;
    const head = readHead(words, at + 1, skip);
    if (head === undefined) break;
    end = head.last;
    at = head.last + 1;
  }
  return end;
}

function casesOf(own: readonly Case[] | undefined, adjective: string | undefined, governed: readonly Case[]): readonly Case[] {
  if (governed.length > 0) return governed;
  if (own) return own;
  if (adjective === undefined) return [];
  if (/em$/.test(adjective)) return ["dative"];
  if (/en$/.test(adjective)) return ["dative", "accusative"];
  return /er$/.test(adjective) ? ["genitive", "nominative", "dative"] : ["nominative", "accusative"];
}

function numberOf(lower: string, own: readonly Case[] | undefined, head: Head, token: Token): boolean | undefined {
  if (head.joined) return true;
  if (head.count) return head.count === "many";
  if (/^(?:mehrere|viele|einige|alle|beide)/.test(lower)) return true;
  if (own && /^(?:das|dem|des|ein|eine[mnrs]?|eines|der)$/.test(lower)) return false;
  if (/(?:ung|heit|keit|schaft|ion|tät|ität)$/.test(token.lower)) return false;
  if (/(?:ungen|heiten|keiten|schaften|ionen|täten|innen)$/.test(token.lower)) return true;
  if (lower === "die" && head.names === 1 && /(?:en|ern|eln|[^iu]s)$/.test(token.lower)) return true;
  if (!own && head.names >= 2) return false;
  return undefined;
}
