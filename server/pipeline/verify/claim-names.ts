import type { NameMention } from "#german/name-mention.ts";
import { nameKey } from "#german/name-variants.ts";
import { names } from "#german/names.ts";

/** The names of a sentence; an acronym takes in the name behind it ("FC Reinstadt", "IG Metall"). */
export function namesOf(sentence: string): readonly NameMention[] {
  const found = names(sentence);
  return found.map((name, at) => {
    if (!/^\p{Lu}{2,4}$/u.test(name.text)) return name;
    const next = /^\s(\p{Lu}\p{Ll}+)/u.exec(sentence.slice(name.end, name.end + 40));
    if (!next?.[1] || found[at + 1]?.start === name.end + 1) return name;
    const text = `${name.text} ${next[1]}`;
    return { ...name, text, key: nameKey(text), end: name.end + next[0].length };
  });
}
