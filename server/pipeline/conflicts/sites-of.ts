import type { Quantity } from "#domain/quantity.ts";
import { countryOf } from "#german/countries.ts";
import { WHERE } from "./worded.ts";

/**
 * Where something is, of the few kinds that two places cannot both be true of: where somebody was born, in which country's town a thing
 * stands or is built, on whose ground it was found.
 */
export function sitesOf(sentence: string): readonly Quantity[] {
  if (!gate.test(sentence)) return [];
  return kinds.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(sentence);
    const [start, end] = found?.indices?.groups?.where ?? [];
    if (!found || start === undefined || end === undefined) return [];
    const adjective = found.groups?.country;
    if (adjective !== undefined && countryOf(adjective) === undefined) return [];
    const text = sentence.slice(start, end);
    return [{ start, end, text, hedge: "exact", maxHedge: "exact", unit: `${WHERE}${kind}` }];
  });
}

const gate = /geb[oü]r|Gelände|Grundstück|(?<!\p{L})im \p{Ll}+isch/u;

const kinds: readonly { readonly kind: string; readonly pattern: RegExp }[] = (
  [
    ["born", "(?<!\\p{L})in\\s+(?<where>\\p{Lu}[\\p{L}-]+)\\s+(?:zur Welt|geboren)"],
    ["born", "geboren\\s+(?:\\p{Ll}+\\s+)?(?:wurde|ist|war)?\\s*(?:\\S+\\s+){0,3}?in\\s+(?<where>\\p{Lu}[\\p{L}-]+)"],
    ["born", "gebürtige[rn]?\\s+(?<where>\\p{Lu}[\\p{L}-]+)"],
    [
      "ground",
      "auf dem (?:Gelände|Grundstück|Areal)\\s+(?:de[rs]|eine[rs]|von)\\s+(?:\\p{Ll}+e[nrs]\\s+)?(?<where>\\p{Lu}[\\p{L}-]+)",
    ],
    ["town", "(?<!\\p{L})im\\s+(?<where>(?<country>\\p{Ll}+ischen)\\s+\\p{Lu}[\\p{L}-]+)"],
  ] as const
).map(([kind, source]) => ({ kind, pattern: new RegExp(source, "du") }));
