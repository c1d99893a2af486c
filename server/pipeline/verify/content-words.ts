import type { Span } from "#domain/span.ts";
import { isNeverVerb } from "#german/function-words.ts";
import type { EventStatus } from "#german/status.ts";
import type { Token } from "#german/tokens.ts";
import { hyphenParts, type Word, words } from "#german/words.ts";
import { type KeysOf, type WordKeys, wordKeys } from "./word-keys.ts";

/** A word that carries meaning, with all it can be matched by; `start` is its offset in the sentence. */
export interface ContentWord {
  readonly text: string;
  readonly start: number;
  readonly noun: boolean;
  /** Whether it is what the sentence says happens. */
  readonly verb: boolean;
  /** What it counts for: 1, less for one of several words of a name. */
  readonly share: number;
  readonly keys: WordKeys;
  /** The clause that it stands in, whose verb it may form a set phrase with. */
  readonly clause: Clause | undefined;
}

/** Of a clause what set phrases are read from, and whether and how far it is so. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly verb: WordKeys | undefined;
  readonly polarity: "affirmed" | "negated" | "denied";
  readonly status: EventStatus | undefined;
}

/** What a word counts for of what a sentence says: the verb says what happens and counts twice. */
export const weightOf = ({ verb, share }: ContentWord): number => (verb ? 2 : share);

/** A word that is no part of a name. */
export const contentWord = (text: string, start: number, noun: boolean, keys: WordKeys, verb = false): ContentWord => ({
  text,
  start,
  noun,
  verb,
  share: 1,
  keys,
  clause: undefined,
});

/** The content words outside the given spans, in order; stop words and words that only soften or connect are left out. */
export function contentWords(
  text: string,
  outside: readonly Span[],
  keysOf: KeysOf = wordKeys,
): readonly ContentWord[] {
  const found: ContentWord[] = [];
  for (const word of words(text)) {
    if (outside.some(({ start, end }) => word.start >= start && word.end <= end)) continue;
    for (const part of partsOf(word.text)) {
      const keys = keysOf(part);
      if (keys.light) continue;
      found.push(contentWord(part, word.start, isNoun(part) && !beginsWith(word, part), keys));
    }
  }
  return found;
}

/** The same of a whole text's words, each one for all its places: its offset tells nothing. */
export function sharedWords(
  all: readonly Word[],
  heldBy: (word: string) => readonly ContentWord[],
): readonly ContentWord[] {
  const found: ContentWord[] = [];
  for (const word of all)
    for (const shared of heldBy(word.text))
      found.push(
        shared.noun && beginsWith(word, shared.text) ? contentWord(shared.text, 0, false, shared.keys) : shared,
      );
  return found;
}

/** The content words that a word is of. */
export const contentIn = (word: string, wordOf: (part: string) => ContentWord): readonly ContentWord[] =>
  partsOf(word)
    .map(wordOf)
    .filter(({ keys }) => !keys.light);

/** The parts that hyphens join, where each is a word of its own. */
function partsOf(word: string): readonly string[] {
  const parts = hyphenParts(word);
  return parts.length > 1 && parts.every((one) => one.length > 2) ? parts : [word];
}

const isNoun = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a text begins with it, which makes a word a noun that is none. */
const beginsWith = ({ start }: Span, word: string): boolean => start === 0 && isNeverVerb(word.toLowerCase());
