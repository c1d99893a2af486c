import type { Thing } from "#domain/quantity.ts";
import type { Token } from "#german/figure-tokens.ts";
import { numberWord } from "#german/number-words.ts";
import { opensSentence } from "#german/sentence-openers.ts";
import { stem } from "#german/stems.ts";
import { unitWord } from "#german/units.ts";

/**
 * What stands after a number or unit at token `at` and is counted or measured: adjectives and nouns, joined by und/oder; undefined where no
 * noun follows. `links` are the words that may stand between ("15 der 20 Insassen", "5 Prozent der Stimmen").
 */
export function thingAfter(tokens: readonly Token[], at: number, text: string, links: RegExp): Thing | undefined {
  const first = nounPhrase(tokens, linkEnd(tokens, at, links));
  if (!first) return undefined;
  let last = first;
  const nouns = [...first.words];
  for (let more = joined(tokens, last.next); more; more = joined(tokens, last.next)) {
    nouns.push(...more.words);
    last = more;
    if (nouns.length > maxWords) break;
  }
  return thing(tokens, first.start, last.next, nouns, text);
}

/** Between a share or count and its whole. */
export const wholeLinks =
  /^(?:de[rsnm]|aller?|dieser?|dieses|seiner|ihrer|unserer|eine[rs]|von|vom|an|am|insgesamt|mehr|weniger|allein|jener|solcher)$/;

/** Between an amount of money and its purpose: "an den Staat" is none. */
export const directLinks = /^(?:mehr|weniger|insgesamt)$/;

/** The noun before a quantity that it is about ("Die Inflation lag bei 2 Prozent", "Waffen im Wert von"), in the same clause, looked for backwards from token `at`. */
export function thingBefore(tokens: readonly Token[], at: number, text: string): Thing | undefined {
  let fallback: number | undefined;
  for (let index = at - 1; index >= 0 && at - index <= maxReach; index--) {
    const token = tokens[index];
    if (!token || token.kind === "numeral" || /^[,;:!?()–—[\]]$/.test(token.text)) break;
    if (token.text === "." && tokens[index + 1]?.gap) break;
    if (!isNoun(tokens, index)) continue;
    const governed = afterPreposition(tokens, index);
    if ((governed && measureNouns.test(token.lower)) || unitWord(token.lower)) continue;
    if (governed || measureNouns.test(token.lower)) {
      fallback ??= index;
      continue;
    }
    return thing(tokens, hyphenStart(tokens, index), index + 1, hyphened(tokens, index), text);
  }
  return fallback === undefined
    ? undefined
    : thing(tokens, hyphenStart(tokens, fallback), fallback + 1, hyphened(tokens, fallback), text);
}

/** Whether a capital noun, after any adjectives, follows at `at`. */
export const nounFollows = (tokens: readonly Token[], at: number): boolean => nounPhrase(tokens, at) !== undefined;

const maxWords = 8;
const maxReach = 14;

interface Phrase {
  readonly start: number;
  readonly next: number;
  readonly words: readonly number[];
}

function linkEnd(tokens: readonly Token[], at: number, links: RegExp): number {
  let index = at;
  if (/^(?:zu|gegen|statt)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.kind === "numeral") return at + 2;
  while (index - at < 4 && links.test(tokens[index]?.lower ?? "")) index += 1;
  while (
    index > at &&
    index - at < 6 &&
    /^(?:rund|etwa|gut|knapp|fast|über|mehr|als)$/.test(tokens[index]?.lower ?? "")
  )
    index += 1;
  if (index > at && (tokens[index]?.kind === "numeral" || numberWord(tokens[index]?.lower ?? ""))) index += 1;
  return index;
}

function nounPhrase(tokens: readonly Token[], at: number): Phrase | undefined {
  const words: number[] = [];
  for (let index = at; index < tokens.length && words.length < 5; index++) {
    const token = tokens[index];
    if (!token) return undefined;
    const opens = /^["„“»«‚'(]$/.test(token.text) && words.length === 0 && token.text !== "(";
    if (opens) continue;
    if (token.kind !== "word") return undefined;
    if (/^\p{Lu}/u.test(token.text)) {
      if (numberNouns.test(token.lower)) return undefined;
      const next = hyphenEnd(tokens, index);
      const all = words.concat(range(index, next).filter((word) => tokens[word]?.kind === "word"));
      return { start: words[0] ?? index, next, words: all };
    }
    if (!adjective.test(token.lower) || notAdjectives.has(token.lower)) return undefined;
    words.push(index);
    if (tokens[index + 1]?.text === "," && adjective.test(tokens[index + 2]?.lower ?? "")) index += 1;
  }
  return undefined;
}

/** Figures of their own: "Polizisten und Dutzende Helfer". */
const numberNouns = /^(?:dutzend|(?:zehn|hundert)?tausend|hundert|million|milliard|billion)(?:en?|ern?|er)?$/;

/** "Tote und Verletzte", "Regen- und Winterjacken"; a noun with its own article begins something else. */
function joined(tokens: readonly Token[], at: number): Phrase | undefined {
  const start = tokens[at]?.text === "-" && !tokens[at]?.gap ? at + 1 : at;
  const link = tokens[start]?.lower ?? "";
  if (!/^(?:und|oder|sowie|bzw|beziehungsweise)$/.test(link)) return undefined;
  return nounPhrase(tokens, start + (tokens[start + 1]?.text === "." ? 2 : 1));
}

/** "US-Soldaten", "CO2-Ausstoß": words, digits and hyphens without a gap are one noun. */
function hyphenEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (tokens[next]?.gap === false) {
    const hyphen = tokens[next]?.text === "-";
    if (hyphen ? tokens[next + 1]?.gap !== false || tokens[next + 1]?.kind === "sign" : tokens[next]?.kind === "sign")
      break;
    next += hyphen ? 2 : 1;
  }
  return next;
}

function hyphenStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start]?.gap === false) {
    const before = tokens[start - 1];
    if (!before || (before.kind === "sign" && before.text !== "-")) break;
    start -= 1;
  }
  return start;
}

const hyphened = (tokens: readonly Token[], at: number): readonly number[] =>
  range(hyphenStart(tokens, at), at + 1).filter((index) => tokens[index]?.kind === "word");

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

function isNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "word" || !/^\p{Lu}\p{L}/u.test(token.text)) return false;
  const before = tokens[index - 1];
  const startsSentence = !before || /^[.!?:"„»«]$/.test(before.text);
  return !(startsSentence && opensSentence(token.text));
}

/** Whether a preposition governs the noun: it stands before it, with at most an article and an adjective between. */
function afterPreposition(tokens: readonly Token[], index: number): boolean {
  for (let back = hyphenStart(tokens, index) - 1, steps = 0; back >= 0 && steps < 4; back--, steps++) {
    const word = tokens[back];
    if (prepositions.has(word?.lower ?? "")) return true;
    if (!word || !between.test(word.text)) return false;
  }
  return false;
}

const between = /^(?:de[rmns]|die|das|eine?[rmns]?|\p{Ll}{2,}e[rmns]?)$/u;

const prepositions: ReadonlySet<string> = new Set(
  `in im ins aus auf mit von vom nach zu zum zur bei beim für gegen über unter um an am ans durch seit vor hinter neben zwischen laut
  während wegen trotz bis ohne ab per pro je gemäß innerhalb außerhalb infolge`.split(/\s+/),
);

/** Nouns that only say which kind of figure follows. */
const measureNouns =
  /^(?:werte?s?|höhe|umfangs?|volumens?|betrags?|beträge|summe|größe|länge|breite|tiefe|alters?|tempo|geschwindigkeit|dauer|anzahl|zahl|schnitt|durchschnitt|prozent|jahre?s?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|anfang|mitte|ende)$/;

const adjective = /^\p{L}{2,}(?:e|en|er|es|em)$|^(?:mehr|weniger|lauter|minderjährig|gut|rosa|lila|orange)$/u;

/** Small words that end like an adjective. */
const notAdjectives: ReadonlySet<string> = new Set(
  `aber oder über unter wider wieder immer hinter sowie alle eine einen einer eines einem keine keinen keiner diese dieser dieses diesen
  ihre ihrer ihren ihres ihrem seine seiner seinen seines seinem unsere unserer unseren meine mehrere jede jeder jedes jeden wurde wurden
  worden werden waren wäre wären sind haben hatte hatten habe hätte hätten können konnte konnten könnte sollen sollte sollten müssen
  musste mussten dürfen durfte wollen wollte wollten kamen gingen liegen lagen starben sterben leben lebten gelten galten stehen standen
  stammen gehören gehörten seien gegen neben wegen zwischen sondern außer daher bisher seither später früher weiter inzwischen zusammen
  allen aller alles dessen deren denen ohne heute gerade beide ende der des den dem wenn denn dann einander gestern morgen je sie wie
  bereits vier unter entweder die das weder eher sehr leider derzeit damit müsste dürfte dürften würde würden möchten gegenüber mitten ihnen sieben`.split(
    /\s+/,
  ),
);

function thing(
  tokens: readonly Token[],
  start: number,
  next: number,
  words: readonly number[],
  text: string,
): Thing | undefined {
  const from = tokens[start];
  const to = tokens[next - 1];
  const head = tokens[words.at(-1) ?? start];
  if (!from || !to || !head) return undefined;
  return {
    start: from.start,
    end: to.end,
    text: text.slice(from.start, to.end),
    head: head.text,
    stems: words.flatMap((index) => tokens[index]?.lower ?? []).map(stem),
  };
}
