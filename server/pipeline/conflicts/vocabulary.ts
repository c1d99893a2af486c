import { isAmount } from "#german/person-names.ts";
import { remembering } from "#german/remembering.ts";
import { isStopWord } from "#german/stop-words.ts";
import { hyphenParts, type Word } from "#german/words.ts";
import { type ContentWord, contentIn, contentWord, sharedWords } from "../verify/content-words.ts";
import { type KeysOf, readKeys, readStemOf, stemOf, wordKeys } from "../verify/word-keys.ts";

/** The words of the articles compared, each with all it can be matched by. */
export interface Vocabulary {
  readonly keysOf: KeysOf;
  /** A word as a statement holds it; one for all statements, since a collection repeats its words. */
  readonly word: (text: string) => ContentWord;
  /** Those of a text's words that carry meaning, in order. */
  readonly contentOf: (words: readonly Word[]) => readonly ContentWord[];
  /** The nouns that a word of a text holds, by its hyphens, with their stems; none where it is none, an amount or a stop word. */
  readonly nouns: (text: string) => readonly StemmedNoun[];
}

export interface StemmedNoun {
  readonly text: string;
  readonly stem: string;
}

type Remember = <Value>(find: (word: string) => Value) => (word: string) => Value;

/** A vocabulary that forgets what was long not asked for: for few articles at a time. */
export const commonVocabulary: Vocabulary = vocabulary((find) => remembering(16_384, find), wordKeys, stemOf);

/** A vocabulary that forgets nothing, for one comparison of a whole collection: it grows with the words of its texts, some 10 MB for 20,000 of them. */
export const wholeVocabulary = (): Vocabulary => {
  const stem = keeping(readStemOf);
  return vocabulary(keeping, (word) => readKeys(word, stem(word)), stem);
};

function vocabulary(remember: Remember, read: KeysOf, stem: (word: string) => string): Vocabulary {
  const none: readonly StemmedNoun[] = [];
  const capital = /^\p{Lu}\p{L}/u;
  const word = remember((text) => contentWord(text, 0, /^\p{Lu}/u.test(text), read(text)));
  const content = remember((text) => contentIn(text, word));
  const nouns = remember((text): readonly StemmedNoun[] =>
    hyphenParts(text)
      .filter((part) => capital.test(part) && !isAmount(part) && !isStopWord(part))
      .map((part) => ({ text: part, stem: stem(part) })),
  );
  return {
    keysOf: (text) => word(text).keys,
    word,
    contentOf: (words) => sharedWords(words, content),
    nouns: (text) => (capital.test(text) ? nouns(text) : none),
  };
}

function keeping<Value>(find: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      known.set(text, found);
    }
    return found;
  };
}
