import { frameOf } from "#german/converse-verbs.ts";
import { isHomograph } from "#german/homographs.ts";
import { outcomes } from "#german/outcomes.ts";
import { stem } from "#german/stems.ts";
import { nounSynonyms } from "#german/synonyms-nouns.ts";
import { otherSynonyms } from "#german/synonyms-others.ts";
import { verbSynonyms } from "#german/synonyms-verbs.ts";

/** The groups of near synonyms a word belongs to: everyday German of any subject, verbs of one exchange, words of one outcome. */
export function synonymGroups(lower: string, stemmed: string, lemmas: readonly string[]): readonly number[] {
  const found = new Set<number>();
  for (const group of (isHomograph(lower) ? nominal : groups).get(stemmed) ?? []) found.add(group);
  for (const key of lemmas.map(stem)) for (const group of groups.get(key) ?? []) found.add(group);
  for (const lemma of lemmas) {
    const frame = frameOf(lemma);
    if (frame) found.add(numberOf(`relation ${frame.relation}`));
  }
  for (const { kind } of outcomes(lower)) found.add(numberOf(`outcome ${kind}`));
  return [...found];
}

/** The stems of all words that the groups know, those of outcomes left out. */
export const synonymKeys = (): Iterable<string> => groups.keys();

/** The stems of all words that say nearly the same as a word, itself not among them. */
export function synonymStems(stemmed: string, lemmas: readonly string[]): readonly string[] {
  const keys = new Set([stemmed, ...lemmas.map(stem)]);
  const found = new Set([...keys].flatMap((key) => groups.get(key) ?? []).flatMap((group) => members.get(group) ?? []));
  return [...found].filter((key) => !keys.has(key));
}

const numbers = new Map<string, number>();
const numberOf = (name: string): number => {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size + 1000);
  return numbers.size + 999;
};

const groups = groupsOf(() => true);
/** The same of the tables' nouns alone. */
const nominal = groupsOf((word) => /^\p{Lu}/u.test(word));

function groupsOf(holds: (word: string) => boolean): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  [verbSynonyms, nounSynonyms, otherSynonyms]
    .flatMap((table) => table.trim().split(/[\n|]/))
    .forEach((line, group) => {
      for (const word of line.trim().split(/\s+/).filter(holds)) {
        const key = stem(word);
        const known = found.get(key);
        if (known) known.push(group);
        else found.set(key, [group]);
      }
    });
  return found;
}

const members: ReadonlyMap<number, readonly string[]> = (() => {
  const found = new Map<number, string[]>();
  for (const [key, list] of groups) for (const group of list) found.set(group, [...(found.get(group) ?? []), key]);
  return found;
})();
