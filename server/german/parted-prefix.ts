import type { Token } from "#german/tokens.ts";
import { separable } from "#german/verb-prefixes.ts";

/** "kündigte … an": the last word of the clause, where it is a prefix that can part and no preposition of a phrase. */
export function partedPrefix(words: readonly Token[], verb: number, parts: Set<number>): string {
  const comma = words.findIndex(({ end }, index) => index > verb && (words[index + 1]?.start ?? end) - end === 2);
  for (const at of [words.length - 1, comma]) {
    const end = words[at];
    if (!end || at <= verb || end.capital || !separable.has(end.lower) || adverbs.has(end.lower)) continue;
    parts.add(at);
    return end.lower;
  }
  return "";
}

/** At a clause's end these are mostly adverbs ("fehlt weiter"). */
const adverbs = new Set(["weiter", "wieder", "gleich", "nahe", "groß", "klein", "offen", "sicher", "hoch"]);
