import { closeVerbs } from "#german/close-verbs.ts";
import { stem } from "#german/stems.ts";

/**
 * The groups of verbs that a paraphrase puts for one another and that share a stem with the word or one of its verbs; numbers from 10,000
 * on, apart from those of `synonymGroups`, to which they come on top: a group that lies within one of theirs is not repeated here. Empty for a word
 * the table does not know. Nouns and all other wordings are in the dictionary (`models/wordings-de`).
 */
export function closeGroups(stemmed: string, lemmaStems: readonly string[]): readonly number[] {
  const found = new Set(table.get(stemmed));
  for (const lemma of lemmaStems) for (const group of table.get(lemma) ?? []) found.add(group);
  return [...found];
}

const FIRST = 10_000;

const table: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  closeVerbs
    .trim()
    .split(/[\n|]/)
    .forEach((line, group) => {
      for (const key of new Set(line.trim().split(/\s+/).map(stem))) {
        const known = found.get(key);
        if (known) known.push(FIRST + group);
        else found.set(key, [FIRST + group]);
      }
    });
  return found;
})();
