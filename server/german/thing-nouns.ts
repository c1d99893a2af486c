import type { Token } from "#german/figure-tokens.ts";
import { opensSentence } from "#german/sentence-openers.ts";
import { isStopWord } from "#german/stop-words.ts";
import { verbForms } from "#german/verb-forms.ts";
import { wordSet } from "#german/word-set.ts";

interface Phrase {
  readonly start: number;
  readonly next: number;
  readonly words: readonly number[];
}

/** Adjectives and the noun they stand before, from token `at` on; undefined where no noun follows. */
export function nounPhrase(tokens: readonly Token[], at: number): Phrase | undefined {
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
    if (!isAdjective(token)) {
      if (words.length === 0 && isAdverbBefore(token, tokens[index + 1])) continue;
      return undefined;
    }
    words.push(index);
    if (tokens[index + 1]?.text === "," && adjective.test(tokens[index + 2]?.lower ?? "")) index += 1;
  }
  return undefined;
}

const isAdjective = ({ lower }: Token): boolean => adjective.test(lower) && !notAdjectives.has(lower);

/** "drei dunkel gekleidete Personen", "27 völlig unbeschädigte Münzen": what only grades the adjective behind it. */
const isAdverbBefore = ({ lower, kind }: Token, next: Token | undefined): boolean =>
  kind === "word" &&
  /^\p{Ll}{3,}$/u.test(lower) &&
  !notAdjectives.has(lower) &&
  !isStopWord(lower) &&
  !verbForms(lower).some(({ certain }) => certain) &&
  next?.kind === "word" &&
  /^\p{Ll}/u.test(next.text) &&
  isAdjective(next);

/** Figures of their own: "Polizisten und Dutzende Helfer". */
const numberNouns = /^(?:dutzend|(?:zehn|hundert)?tausend|hundert|million|milliard|billion)(?:en?|ern?|er)?$/;

/** "Tote und Verletzte", "Regen- und Winterjacken", "Silber- und 41 Goldmünzen"; a noun with its own article begins something else. */
export function joined(tokens: readonly Token[], at: number): Phrase | undefined {
  const start = tokens[at]?.text === "-" && !tokens[at]?.gap ? at + 1 : at;
  const link = tokens[start]?.lower ?? "";
  if (!/^(?:und|oder|sowie|bzw|beziehungsweise)$/.test(link)) return undefined;
  const isNumbered = start > at && tokens[start + 1]?.kind === "numeral";
  return nounPhrase(tokens, start + (isNumbered || tokens[start + 1]?.text === "." ? 2 : 1));
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

/** The first token of a hyphened noun that ends at `at`. */
export function hyphenStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start]?.gap === false) {
    const before = tokens[start - 1];
    if (!before || (before.kind === "sign" && before.text !== "-")) break;
    start -= 1;
  }
  return start;
}

/** The words of a hyphened noun that ends at `at`. */
export const hyphened = (tokens: readonly Token[], at: number): readonly number[] =>
  range(hyphenStart(tokens, at), at + 1).filter((index) => tokens[index]?.kind === "word");

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

/** Whether a capital word is a noun by its place: not merely the first of its sentence. */
export function isNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "word" || !/^\p{Lu}\p{L}/u.test(token.text)) return false;
  const before = tokens[index - 1];
  const startsSentence = !before || /^[.!?:"„»«]$/.test(before.text);
  return !(startsSentence && (opensSentence(token.text) || adjectival.test(token.lower)));
}

/** "Nötig wären 2.300", "Erforderlich sind 16": at the head of a sentence no noun. */
const adjectival =
  /^(?:nötig|notwendig|erforderlich|vonnöten|geplant|vorgesehen|betroffen|beteiligt|\p{L}{3,}(?:lich|isch|bar|sam))$/u;

const adjective = /^\p{L}{2,}(?:e|en|er|es|em)$|^(?:mehr|weniger|lauter|minderjährig|gut|rosa|lila|orange)$/u;

/** Small words that end like an adjective. */
const notAdjectives =
  wordSet(`aber oder über unter wider wieder immer hinter sowie alle eine einen einer eines einem keine keinen keiner diese dieser dieses diesen
  ihre ihrer ihren ihres ihrem seine seiner seinen seines seinem unsere unserer unseren meine mehrere jede jeder jedes jeden wurde wurden
  worden werden waren wäre wären sind haben hatte hatten habe hätte hätten können konnte konnten könnte sollen sollte sollten müssen
  musste mussten dürfen durfte wollen wollte wollten kamen gingen liegen lagen starben sterben leben lebten gelten galten stehen standen
  stammen gehören gehörten seien gegen neben wegen zwischen sondern außer daher bisher seither später früher weiter inzwischen zusammen
  allen aller alles dessen deren denen ohne heute gerade beide ende der des den dem wenn denn dann einander gestern morgen je sie wie
  bereits vier unter entweder die das weder eher sehr leider derzeit damit müsste dürfte dürften würde würden möchten gegenüber mitten ihnen sieben`);
