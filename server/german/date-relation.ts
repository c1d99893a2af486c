import type { DateRelation } from "#german/date-mention.ts";
import type { Token } from "#german/figure-tokens.ts";

/** The text a date is read from. */
export interface Source {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Where the last mention ended: no word belongs to two. */
  readonly floor: number;
}

/** "vor drei Tagen" is on a day; "vor Mai" is before it. */
export const isSpanOfTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:tage?n?|wochen?|monate?n?|jahre?n?|jahrzehnten|langem|längerem|kurzem)$/.test(tokens[at]?.lower ?? "");

/** What a preposition in front of a date says of it. */
export const relations: ReadonlyMap<string, DateRelation> = new Map([
  ["seit", "since"],
  ["ab", "since"],
  ["bis", "until"],
  ["vor", "before"],
  ["nach", "after"],
]);

/** The word before the date that says how it is meant, articles and hedges skipped. */
export function relationBefore(
  { tokens, floor }: Source,
  at: number,
): { readonly word: string; readonly from: number } {
  for (let index = at - 1; index >= floor && at - index <= 4; index--) {
    const word = tokens[index]?.lower ?? "";
    if (/^(?:seit|ab|bis|vor|nach|zwischen|von|vom)$/.test(word))
      return isOfAttribute(tokens, index, at) ? { word: "", from: at } : { word, from: index };
    if (
      !/^(?:de[mnr]|das|zum|zu|im|in|am|jahre?|etwa|rund|gut|knapp|fast|ca|ungefähr|mehr|als|über|spätestens|frühestens|mindestens|höchstens|wenigstens|längstens|maximal|einschließlich|inklusive|mitsamt|voraussichtlich|\.)$/.test(
        word,
      )
    )
      return sinceEvent(tokens, index, floor) ?? { word: "", from: at };
  }
  return { word: "", from: at };
}

/** "Nach der Anfang Mai vorgelegten Schätzung": the article opens what the participle ends, the preposition governs that. */
const isOfAttribute = (tokens: readonly Token[], preposition: number, at: number): boolean =>
  /^(?:de[mnr]|die|das)$/.test(tokens[preposition + 1]?.lower ?? "") &&
  /^(?:im|am|anfang|mitte|ende)$/.test(tokens[preposition + 2]?.lower ?? "") &&
  preposition + 2 <= at;

/** "Seit Ausbruch der Seuche im Februar", "bis zum Betriebsschluss am Samstag": what began or ends then is told before its day. */
function sinceEvent(
  tokens: readonly Token[],
  last: number,
  floor: number,
): { readonly word: string; readonly from: number } | undefined {
  if (!/^(?:im|am|in)$/.test(tokens[last + 1]?.lower ?? "")) return undefined;
  for (let index = last; index >= floor && last - index <= 5; index--) {
    const token = tokens[index];
    if (token?.lower === "seit" || token?.lower === "bis") return { word: token.lower, from: index };
    if (
      !/^\p{Lu}/u.test(token?.text ?? "") &&
      !/^(?:de[rsmn]|die|das|seine[rm]|ihre[rm]|zu[mr])$/.test(token?.lower ?? "")
    )
      return undefined;
  }
  return undefined;
}
