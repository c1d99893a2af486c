import { nounPhrase, verbPhrases } from "#german/set-phrases.ts";
import type { Synonymy } from "../ports.ts";
import type { Clause, ContentWord } from "./content-words.ts";
import { LISTED, nearness } from "./near-words.ts";

/** How near a word of a claim is met by one of the evidence in their clauses: as words, or by the set phrases that they belong to ("nahm unter die Lupe" – "prüfte"). */
export function nearnessInClause(a: ContentWord, b: ContentWord, synonymy: Synonymy): number {
  let best = nearness(a.keys, b.keys, synonymy);
  const mine = phrasesOf(a, synonymy);
  const theirs = phrasesOf(b, synonymy);
  for (const one of mine) {
    for (const other of wordsOf(b)) best = Math.max(best, synonymy(one, other));
    for (const other of theirs) best = Math.max(best, synonymy(one, other));
  }
  for (const other of theirs) for (const one of wordsOf(a)) best = Math.max(best, synonymy(one, other));
  return best;
}

const wordsOf = ({ keys: { stem, lemmas } }: ContentWord): readonly string[] => [stem, ...lemmas];

/** Of all that could be set phrases with the word those that the dictionary lists; read once, since a passage's words are asked again and again. */
function phrasesOf(word: ContentWord, synonymy: Synonymy): readonly string[] {
  if (!word.clause) return none;
  const known = phrases.get(word);
  if (known) return known;
  const found = possiblePhrases(word, word.clause).filter((phrase) => synonymy(phrase, phrase) === LISTED);
  phrases.set(word, found);
  return found;
}

const none: readonly string[] = [];
const phrases = new WeakMap<ContentWord, readonly string[]>();

/** Of a verb all of its clause, of another word those with it, and with its preposition alone ("im Schnitt"). */
function possiblePhrases({ start, verb, keys }: ContentWord, { tokens, verb: own }: Clause): readonly string[] {
  const all = own ? verbPhrases(tokens, own.stem) : none;
  if (verb) return all;
  const at = tokens.findIndex((token) => token.start === start);
  const alone = at < 0 ? undefined : nounPhrase(tokens, at);
  const withIt = all.filter((phrase) => ` ${phrase}`.includes(` ${keys.stem} `));
  return alone === undefined ? withIt : [alone, ...withIt];
}
