import { sameName } from "#german/name-variants.ts";
import { names } from "#german/names.ts";
import { isStopWord } from "#german/stop-words.ts";

/** The fullest form in which the text names a speaker ("Lindqvist" → "Anna Lindqvist"); the words as they are where it names nobody fuller. */
export function fullName(speaker: string, text: string): string {
  const own = names(speaker).find(({ kind }) => kind === "person")?.text ?? speaker;
  const longer = names(text).filter(
    ({ kind, text: name }) =>
      kind === "person" && name.includes(" ") && !isStopWord(name.split(" ")[0] ?? "") && sameName(own, name),
  );
  return longer.sort((a, b) => b.text.length - a.text.length)[0]?.text.replace(/(?<=[^sxzß])s$/, "") ?? own;
}
