import { capital } from "#german/normalise.ts";
import { otherPlaceNames } from "#german/place-name-pairs.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { transliterations } from "#german/transliterations.ts";
import { hyphenParts, words } from "#german/words.ts";
import type { Index } from "./ports.ts";

/**
 * The text with each name that no passage holds in the spelling that passages have: "Was sagt Zelensky?" → "Was sagt Selenskyj?". Everything
 * else stays. Names are told by their capital; in a text without any, every word may be one.
 */
export function spelledAsIndexed(text: string, { documentFrequency }: Pick<Index, "documentFrequency">): string {
  const isHeld = (word: string) => documentFrequency(stem(word)) > 0;
  const name = /\p{Lu}/u.test(text) ? /^\p{Lu}/u : /^\p{L}/u;
  let spelled = "";
  let end = 0;
  for (const { text: word, start } of words(text))
    for (const part of hyphenParts(word)) {
      const at = text.indexOf(part, Math.max(start, end));
      const isUnknown = name.test(part) && !isStopWord(part) && !isHeld(part);
      spelled += text.slice(end, at) + (isUnknown ? (otherSpellings(part).find(isHeld) ?? part) : part);
      end = at + part.length;
    }
  return spelled + text.slice(end);
}

const otherSpellings = (name: string): readonly string[] => [
  ...otherPlaceNames(name),
  ...(name.length < SHORTEST
    ? []
    : transliterations(name)
        .map(capital)
        .filter((other) => stem(other).length >= SHORTEST)),
];

/** Letters; shorter ones are another word too often. */
const SHORTEST = 5;
