import { countryOf } from "#german/countries.ts";
import {
  determinerCases,
  isClosedClass,
  isCoordinator,
  isPronoun,
  isSubordinator,
  prepositionCases,
} from "#german/function-words.ts";
import { isGivenName } from "#german/given-names.ts";
import { isMeasure } from "#german/person-names.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import { opensSentence } from "#german/sentence-openers.ts";
import type { Token } from "#german/tokens.ts";

/** The part of a noun phrase from its first adjective to its last noun. */
export interface PhraseHead {
  readonly last: number;
  /** The first inflected adjective. */
  readonly adjective?: string;
  /** The number in front, above one or not. */
  readonly count?: "one" | "many";
  readonly names: number;
  readonly joined: boolean;
}

/** Whether a noun phrase can go on at the token. */
export const startsNoun = (words: readonly Token[], at: number, skip: ReadonlySet<number>): boolean =>
  readHead(words, at, skip) !== undefined;

/** Adjectives, numbers and counting words, then a run of capitalised words; "und" joins a second run. */
export function readHead(words: readonly Token[], from: number, skip: ReadonlySet<number>): PhraseHead | undefined {
  let at = from;
  let adjective: string | undefined;
  let count: PhraseHead["count"];
  for (; at < words.length && at < from + 14; at += 1) {
    const token = words[at];
    if (!token || skip.has(at) || (token.capital && !quantifier.test(token.lower))) break;
    if (
      token.text.includes(":") ||
      adverb.test(token.lower) ||
      (token.kind === "number" && words[at + 1]?.kind === "number")
    )
      return undefined;
    if (/^(?:1\d|20)\d\d$/.test(token.text) && at === from && quantifier.test(words[at + 1]?.lower ?? ""))
      return headOf(at, undefined, undefined, 0, false);
    if (token.kind === "number" || numberWord.test(token.lower)) count = token.text === "1" ? "one" : "many";
    else if (
      token.kind === "mark" ||
      (determinerCases(token.lower) && !/^(?:beide|viele|einige|mehrere|alle)/.test(token.lower))
    )
      break;
    else if (quantifier.test(token.lower)) continue;
    else if (/e[nmrs]?$/.test(token.lower) && !prepositionCases(token.lower) && !isCoordinator(token.lower))
      adjective ??= token.lower;
    else if (!/(?:er|ig|lich|isch|el|und|oder)$/.test(token.lower) || !words[at + 1]) return undefined;
  }
  if (
    from === 0 &&
    at === 0 &&
    !words[1]?.capital &&
    /(?:lich|weise|mals|falls|haft|los|bar|ig|isch)$/.test(words[0]?.lower ?? "")
  )
    return undefined;
  if (
    from === 0 &&
    at === 0 &&
    skip.has(1) &&
    isClosedClass(words[0]?.lower ?? "") &&
    !nounsToo.test(words[0]?.lower ?? "")
  )
    return undefined;
  if (at === 0 && (isSubordinator(words[0]?.lower ?? "") || opensSentence(words[0]?.text ?? ""))) return undefined;
  if (/^[„“"»«]$/.test(words[at]?.text ?? "") && words[at + 1]?.capital) at += 1;
  let last = runEnd(words, at, skip);
  if (last === undefined) return count && at > from ? headOf(at - 1, adjective, count, 0, false) : undefined;
  const possessed = at === from && last === at ? possession(words, last, skip) : undefined;
  if (possessed !== undefined) return headOf(possessed, undefined, undefined, 1, false);
  const names = last - at + 1;
  let joined = false;
  for (
    let next = last + 1;
    words[next]?.lower === "und" || words[next]?.lower === "sowie" || words[next]?.lower === "oder";
    next = last + 1
  ) {
    if (
      skip.has(next) ||
      determinerCases(words[next + 1]?.lower ?? "") ||
      prepositionCases(words[next + 1]?.lower ?? "")
    )
      break;
    const other = readHead(words, next + 1, skip);
    if (other === undefined) break;
    last = other.last;
    joined = true;
  }
  return headOf(last, adjective, count, names, joined);
}

const headOf = (
  last: number,
  adjective: string | undefined,
  count: PhraseHead["count"],
  names: number,
  joined: boolean,
): PhraseHead => ({
  last,
  names,
  joined,
  ...(adjective !== undefined && { adjective }),
  ...(count !== undefined && { count }),
});

/** Words that end like adjectives and stand before nouns by chance. */
const adverb =
  /^(?:da|wo|hier)r?(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen)$|^(?:bisher|seither|früher|später|immer|wieder|aber|oder|heute|gestern|gerne|zusammen|eben|soeben|mitten|inzwischen|wirklich|lieber|leider|weder|sondern|außer|ohne|bitte|beinahe|ehe|viele?rorts|stehen|liegen|kommen|gehen)$/;

const nounsToo =
  /^(?:zeit|westen|osten|recht|rechte|linke|morgen|tote|spitze|reiche|arme|alte|junge|kleine|große|gut|dank|neue)$/;

const quantifier =
  /^(?:rund|etwa|ungefähr|knapp|fast|mehr|weniger|als|bis|zu|über|mindestens|höchstens|maximal|nur|circa|ca|gut|insgesamt|weitere[nr]?|hunderte|tausende|dutzende)$/;
const numberWord =
  /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|\p{L}*(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend))$/u;

/** The last index of a run of capitalised words; "von", "de", "al" inside a name and following numbers of a type stay in. */
function runEnd(words: readonly Token[], from: number, skip: ReadonlySet<number>): number | undefined {
  let last: number | undefined;
  for (let at = from; at < words.length && at < from + 12; at += 1) {
    const token = words[at];
    if (!token || skip.has(at) || (at > from && (apart(words, at) || opensPossessor(words, at, from)))) break;
    if (at > from && parts(words, at)) break;
    if (token.capital && !(at > from && (determinerCases(token.lower) || isPronoun(token.lower)))) last = at;
    else if (last === at - 1 && nameParticle.test(token.lower) && words[at + 1]?.capital && at - from < 3) continue;
    else if (last === at - 1 && token.lower === "von" && words[at + 1]?.capital && isGivenName(words[last]?.text ?? ""))
      continue;
    else if (token.kind === "mark" && /^[„“”"«».]$/.test(token.text) && words[at + 1] && last !== undefined) continue;
    else break;
  }
  return last;
}

/** "Molina | Norwegen", "Norwegen | Waffen", "am Montag | Heike Brandl": a country's name that is no genitive stands alone, and a weekday ends its phrase. */
function parts(words: readonly Token[], at: number): boolean {
  const [before, token] = [words[at - 1]?.text ?? "", words[at]?.text ?? ""];
  if (!words[at]?.capital || !words[at - 1]?.capital) return false;
  if (weekday.test(before)) return true;
  if (/^(?:Million|Milliarde|Hundert|Tausend|Dutzend)/.test(token)) return !isMeasure(before);
  if (isMeasure(token) && !isMeasure(before) && !isRoleNoun(token) && !/(?:e[nrs]?|s)$/.test(before)) return true;
  const genitive = (word: string): boolean => /s$/.test(word) && countryOf(word.slice(0, -1))?.form === "name";
  const names = (word: string): boolean => countryOf(word)?.form === "name" && !isGivenName(word) && !genitive(word);
  return (names(token) && !isRoleNoun(before)) || names(before);
}

/** Whether a word is the name of a weekday or its evening: what follows belongs to another phrase. */
export const isWeekday = (word: string): boolean => weekday.test(word);

const weekday =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?s?$/;

/** "Norwegens militärische Unterstützung": where the phrase ends whose possessor stands at `at`; undefined for anything else. */
function possession(words: readonly Token[], at: number, skip: ReadonlySet<number>): number | undefined {
  const [owner, adjective] = [words[at], words[at + 1]];
  if (
    !owner ||
    !adjective ||
    !/[^sxzß]s$/.test(owner.text) ||
    adjective.capital ||
    skip.has(at + 1) ||
    apart(words, at + 1)
  )
    return undefined;
  if (
    !/e[nrs]?$/.test(adjective.lower) ||
    adverb.test(adjective.lower) ||
    determinerCases(adjective.lower) ||
    prepositionCases(adjective.lower)
  )
    return undefined;
  return words[at + 2]?.capital ? runEnd(words, at + 2, skip) : undefined;
}

/** "Lees Regime | Molinas Armee": a genitive in the middle of a run begins a new phrase, unless it ends a person's name. */
function opensPossessor(words: readonly Token[], at: number, from: number): boolean {
  const [before, token, next] = [words[at - 1], words[at], words[at + 1]];
  if (!token || !before?.capital || !next?.capital || !/[^sxzß]s$/.test(token.text) || token.end + 1 !== next.start)
    return false;
  const named =
    isGivenName(before.text) || isRoleNoun(before.text) || (at - 1 > from && isGivenName(words[at - 2]?.text ?? ""));
  return !named && !/[^sxzß]s$/.test(before.text);
}

/** A mark was left out between two tokens: what follows is an apposition or the next item. */
export const apart = (words: readonly Token[], at: number): boolean =>
  (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) > 1;

const nameParticle = /^(?:van|de|del|di|dos|du|la|al|el|bin|ibn|ben|of|for|the|and)$/;
