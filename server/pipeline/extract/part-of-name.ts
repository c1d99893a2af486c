import { names } from "#german/names.ts";

/** Tells whether a word belongs to a name that the text holds. */
export function partOfName(text: string): (word: string) => boolean {
  const named = new Set(names(text).flatMap(({ text: name }) => name.split(/[\s-]/)));
  return (word) => named.has(word);
}
