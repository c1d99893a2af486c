import { countryOf } from "#german/countries.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { hyphenParts, words } from "#german/words.ts";

/** The stem of what a question counts: the first noun after "wie viele", of "U-Boote" what kind of boats they are left out; in a question typed small the first content word. "Wie viel verdient der …" counts nothing. */
export function askedThing(text: string): string | undefined {
  const rest = /(?:wie ?viele?[rnms]?|(?:an)?zahl (?:der|von|an)|menge (?:der|von|an))\s+(.*)/iu.exec(text)?.[1];
  if (rest === undefined || verbThenSubject.test(rest)) return undefined;
  const content = words(rest)
    .map((word) => word.text)
    .filter((word) => !isStopWord(word));
  const noun = content.find((word) => /^\p{Lu}/u.test(word) && countryOf(word) === undefined) ?? content[0];
  const last = noun === undefined ? undefined : hyphenParts(noun).at(-1);
  return last === undefined ? undefined : stem(last);
}

const verbThenSubject = /^\p{Ll}+t(?:e|en)? (?:der|die|das|den|ein|eine|er|sie|es|man|wir|ich|du)(?!\p{L})/u;
