import { countryOf } from "#german/countries.ts";
import { determinerCases, isPronoun, prepositionCases } from "#german/function-words.ts";
import { isGivenName } from "#german/given-names.ts";
import { isMeasure } from "#german/person-names.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import type { Token } from "#german/tokens.ts";

/** Words that end like adjectives and stand before nouns by chance. */
export const adverb =
  /^(?:da|wo|hier)r?(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen)$|^(?:bisher|seither|früher|später|immer|wieder|aber|oder|heute|gestern|gerne|zusammen|eben|soeben|mitten|inzwischen|wirklich|lieber|leider|weder|sondern|außer|ohne|bitte|beinahe|ehe|viele?rorts|stehen|liegen|kommen|gehen)$/;

/** The last index of a run of capitalised words; "von", "de", "al" inside a name and following numbers of a type stay in. */
export function runEnd(words: readonly Token[], from: number, skip: ReadonlySet<number>): number | undefined {
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
  const before = words[at - 1]?.text ?? "";
  const token = words[at]?.text ?? "";
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
export function possession(words: readonly Token[], at: number, skip: ReadonlySet<number>): number | undefined {
  const owner = words[at];
  const adjective = words[at + 1];
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
  const before = words[at - 1];
  const token = words[at];
  const next = words[at + 1];
  if (!token || !before?.capital || !next?.capital || !/[^sxzß]s$/.test(token.text) || token.end + 1 !== next.start)
    return false;
  const named =
    isGivenName(before.text) || isRoleNoun(before.text) || (at - 1 > from && isGivenName(words[at - 2]?.text ?? ""));
  return !named && !/[^sxzß]s$/.test(before.text);
}

/** A mark was left out between two tokens: what follows is an apposition or the next item. */
export const apart = (words: readonly Token[], at: number): boolean =>
  (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) > (title.test(words[at - 1]?.text ?? "") ? 2 : 1);

/** "Prof. Anna Kern": clauses are read without their dots. */
const title = /^(?:Prof|Dr|Mag|Dipl|Ing)$/;

/** Small words inside names ("van", "del", "of"). */
export const nameParticle = /^(?:van|de|del|di|dos|du|la|al|el|bin|ibn|ben|of|for|the|and)$/;
