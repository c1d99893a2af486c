import { countryOf } from "#german/countries.ts";
import { nameKey } from "#german/name-variants.ts";
import { nameParts } from "#german/person-names.ts";
import type { Phrase } from "#german/phrases.ts";
import { stem } from "#german/stems.ts";

/** What a phrase names, for matching: a country's key, a person's by `nameKey`, else the stems of its capitalised words and country adjectives in order. */
export function phraseKey(phrase: Phrase): string {
  const core = phrase.words.slice(0, phrase.core);
  const head = countryOf(phrase.head.text);
  const { name } = nameParts(core.filter(({ capital, kind }) => capital && kind === "word"));
  if (name.length > 1 && !core.some(({ lower }) => lower === "und"))
    return nameKey(name.map(({ text }) => text).join(" "));
  const adjective = core.find(({ capital, text }) => !capital && countryOf(text)?.form === "adjective");
  if (head && core.filter(({ capital }) => capital).length === 1) return head.key;
  return [
    ...(adjective ? [countryOf(adjective.text)?.key ?? ""] : []),
    ...phrase.words.filter(({ capital, kind }) => capital && kind === "word").map(({ text }) => stem(text)),
  ].join(" ");
}
