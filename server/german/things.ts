import type { Thing } from "#domain/quantity.ts";
import type { Token } from "#german/figure-tokens.ts";
import { numberWord } from "#german/number-words.ts";
import { stem } from "#german/stems.ts";
import { hyphened, hyphenStart, isNoun, joined, nounPhrase } from "#german/thing-nouns.ts";
import { unitWord } from "#german/units.ts";
import { wordSet } from "#german/word-set.ts";

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

function linkEnd(tokens: readonly Token[], at: number, links: RegExp): number {
  let index = at;
  if (/^(?:zu|gegen|statt)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.kind === "numeral") return at + 2;
  // "29 den Bus": no whole of theirs, as "29 der Gäste" and "29 von den Gästen" are.
  if (/^de[nm]$/.test(tokens[at]?.lower ?? "")) return at;
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

const prepositions =
  wordSet(`in im ins aus auf mit von vom nach zu zum zur bei beim für gegen über unter um an am ans durch seit vor hinter neben zwischen laut
  während wegen trotz bis ohne ab per pro je gemäß innerhalb außerhalb infolge`);

/** Nouns that only say which kind of figure follows. */
const measureNouns =
  /^(?:werte?s?|höhe|umfangs?|volumens?|betrags?|beträge|summe|größe|länge|breite|tiefe|alters?|tempo|geschwindigkeit|dauer|anzahl|zahl|schnitt|durchschnitt|prozent|jahre?s?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|anfang|mitte|ende)$/;

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
