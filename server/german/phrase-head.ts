import {
  determinerCases,
  isClosedClass,
  isCoordinator,
  isSubordinator,
  prepositionCases,
} from "#german/function-words.ts";
import { adverb, possession, runEnd } from "#german/name-run.ts";
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
    // "Die 22-Jährige", "der 22-jährige Läufer": how old somebody is counts nobody.
    const next = words[at + 1]?.text === "-" ? 2 : 1;
    if (token.kind === "number" && ofAge.test(words[at + next]?.lower ?? "")) at += next - 1;
    else if (token.kind === "number" || numberWord.test(token.lower)) count = token.text === "1" ? "one" : "many";
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

const nounsToo =
  /^(?:zeit|westen|osten|recht|rechte|linke|morgen|tote|spitze|reiche|arme|alte|junge|kleine|große|gut|dank|neue)$/;

const quantifier =
  /^(?:rund|etwa|ungefähr|knapp|fast|mehr|weniger|als|bis|zu|über|mindestens|höchstens|maximal|nur|circa|ca|gut|insgesamt|weitere[nr]?|hunderte|tausende|dutzende)$/;

const ofAge = /^jährige[nmrs]?$/;

const numberWord =
  /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|\p{L}*(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend))$/u;
