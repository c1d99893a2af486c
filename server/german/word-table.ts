import { wordSet } from "#german/word-set.ts";

/** The list that each word stands in, by the list's name; the last one for a word of two. */
export const wordTable = <Name extends string>(lists: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> =>
  new Map(
    (Object.entries(lists) as [Name, string][]).flatMap(([name, words]) =>
      [...wordSet(words)].map((word): [string, Name] => [word, name]),
    ),
  );
