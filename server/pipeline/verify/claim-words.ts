import { mapped } from "#german/mapped.ts";
import type { NameMention } from "#german/name-mention.ts";
import { isSupportVerb, plainVerb } from "#german/support-verbs.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { type ContentWord, contentWord } from "./content-words.ts";
import { isJudging } from "./judging-verbs.ts";
import { isLight, keysFrom, type WordKeys, wordKeys } from "./word-keys.ts";

/** Verbs by their infinitive, so that "sagte … zu" is one word. */
export function withVerbs(words: readonly ContentWord[], events: readonly ClaimEvent[]): readonly ContentWord[] {
  const parts = new Set(
    events.flatMap(({ verbParts, lemma }) =>
      verbParts.flatMap(({ start }) => (isOwnPart(start, lemma, words) ? [start] : [])),
    ),
  );
  const verbs = events.flatMap(({ start, end, verb, verbParts, lemma, text }): readonly ContentWord[] => {
    const longest = verbParts.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
    if (!verb || !longest) return [];
    if (isJudging(lemma, text)) return [];
    const word = (text: string, keys: WordKeys): ContentWord => contentWord(text, longest.start, false, keys, true);
    if (isSupportVerb(lemma)) {
      for (const noun of words) {
        const plain = start <= noun.start && noun.start < end ? plainVerb(lemma, noun.keys.stem) : undefined;
        if (plain === undefined) continue;
        parts.add(noun.start);
        if (isLight(plain)) return [];
        return [word(plain, withNoun(noun, plain))];
      }
    }
    return isLight(lemma) || isOnlyState(lemma, text) ? [] : [word(lemma, verb)];
  });
  return mapped([...words.filter(({ start }) => !parts.has(start)), ...verbs], (word) => inClause(word, events));
}

/** The innermost clause is the last one that holds the word. */
function inClause(word: ContentWord, events: readonly ClaimEvent[]): ContentWord {
  const clause = events.findLast(({ start, end }) => start <= word.start && word.start < end);
  const { text, start, noun, verb, share, keys } = word;
  return { text, start, noun, verb, share, keys, clause };
}

/** "Fiel höher aus", "war zu kurz ausgefallen": beside how it was the verb says no more than "was". */
const isOnlyState = (lemma: string, clause: string): boolean =>
  lemma === "ausfallen" &&
  /(?<!\p{L})(?:\p{Ll}{2,}er|zu \p{Ll}+|so \p{Ll}+|sehr \p{Ll}+)\s(?:aus(?!\p{L})|ausgefallen|ausf[aäi]\p{L}+)/u.test(
    clause,
  );

/** "Bleibt gesperrt": a participle beside a light verb says more than that verb. */
const isOwnPart = (start: number, lemma: string, words: readonly ContentWord[]): boolean => {
  const word = isLight(lemma) ? words.find((one) => one.start === start) : undefined;
  return word === undefined || word.keys.lemmas.includes(wordKeys(lemma).stem);
};

/** A noun with its light verb may be matched by the noun, too. */
const withNoun = ({ keys }: ContentWord, plain: string): WordKeys => {
  const verb = wordKeys(plain);
  const lemmas = [...verb.lemmas, keys.stem, ...keys.lemmas];
  return keysFrom(verb.stem, verb.folded, lemmas, [...verb.groups, ...keys.groups], verb.stop, verb.light);
};

/** "Kim Jong Un" is one thing told, not three. */
export const namedWords = (words: readonly ContentWord[], names: readonly NameMention[]): readonly ContentWord[] =>
  names.length === 0 ? words : mapped(words, (word) => inName(word, names));

function inName(word: ContentWord, names: readonly NameMention[]): ContentWord {
  const name = names.find(({ start, end }) => start <= word.start && word.start < end);
  const parts = name?.text.split(/[\s-]+/).length ?? 1;
  return parts > 1 ? { ...word, share: 1 / parts } : word;
}
