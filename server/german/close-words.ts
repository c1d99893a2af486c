import { closeVerbs } from "#german/close-verbs.ts";
import { isHomograph } from "#german/homographs.ts";
import { stem } from "#german/stems.ts";

/**
 * The groups of verbs that a paraphrase puts for one another and that share a stem with the word or one of its verbs; numbers from 10,000
 * on, apart from those of `synonymGroups`, to which they come on top: a group that lies within one of theirs is not repeated here. Empty for a word
 * the table does not know. Nouns and all other wordings are in the dictionary (`models/wordings-de`).
 */
export function closeGroups(lower: string, stemmed: string, lemmaStems: readonly string[]): readonly number[] {
  const found = new Set((isHomograph(lower) ? nominal : table).get(stemmed));
  for (const lemma of lemmaStems) for (const group of table.get(lemma) ?? []) found.add(group);
  return [...found];
}

const FIRST = 10_000;

const table = groupsOf(() => true);
/** The same of the table's nouns alone. */
const nominal = groupsOf((word) => /^\p{Lu}/u.test(word));

function groupsOf(holds: (word: string) => boolean): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  closeVerbs
    .trim()
    .split(/[\n|]/)
    .forEach((line, group) => {
      for (const key of new Set(line.trim().split(/\s+/).filter(holds).map(stem))) {
        const known = found.get(key);
        if (known) known.push(FIRST + group);
        else found.set(key, [FIRST + group]);
      }
    });
  return found;
}
