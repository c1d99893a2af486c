import { sameName } from "#german/name-variants.ts";
import { names } from "#german/names.ts";

/** The fullest form in which an article names a speaker ("Lindqvist" → "Anna Lindqvist"), given the people it names; the words as they are where it names nobody fuller. */
export function fullName(speaker: string, people: readonly string[]): string {
  const own = names(speaker).find(({ kind }) => kind === "person")?.text ?? speaker;
  const longer = people.filter((name) => name.length > own.length && sameName(own, name));
  return longer.sort((a, b) => b.length - a.length)[0] ?? own;
}
