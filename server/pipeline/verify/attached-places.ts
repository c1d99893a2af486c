import { isBareNoun } from "#german/bare-nouns.ts";
import { isCommonNoun } from "#german/person-names.ts";
import { stem } from "#german/stems.ts";
import type { Facets } from "./claim-facets.ts";
import type { Place } from "./finding.ts";

/** A noun with the place that stands behind it ("Labor in Dresden"). */
interface Attached {
  readonly head: string;
  readonly preposition: string;
  readonly place: string;
}

/**
 * Another place behind the very noun that the claim has with its own ("Konsiliarlabor in Dresden", not "in Leipzig"), where the evidence names the
 * claim's place nowhere and the noun with one place only; undefined otherwise.
 */
export function otherAttached(
  claim: Facets,
  place: Place,
): { readonly own: string; readonly other: string } | undefined {
  const { said } = place;
  if (said.joined) return undefined;
  for (const own of attachedIn(claim.text)) {
    if (isBareNoun(own.place) || isCommonNoun(own.place)) continue;
    const theirs = attachedIn(said.text)
      .filter(({ head, preposition }) => head === own.head && preposition === own.preposition)
      .filter(({ place }) => !isBareNoun(place) && !isCommonNoun(place));
    const other = theirs[0];
    if (!other || theirs.some(({ place }) => place !== other.place) || claim.text.includes(other.place)) continue;
    if (region.test(own.place) !== region.test(other.place)) continue;
    if ([said, place.around, place.head].some(({ text }) => text.includes(own.place.replace(/s$/, "")))) continue;
    return { own: own.place, other: other.place };
  }
  return undefined;
}

/** A town may lie in it: "die Werft in Emden" is one in Ostfriesland. */
const region = /(?:land|gebiet|gau|wald|heide|tal|kreis|küste|region|kanton)s?$/iu;

const attachedIn = (text: string): readonly Attached[] =>
  (/\s(?:in|bei|auf|aus)\s\p{Lu}/u.test(text) ? [...text.matchAll(attached)] : []).map(
    ([, noun = "", preposition = "", place = ""]) => ({
      head: stem(noun),
      preposition,
      place,
    }),
  );

/** No article stands before the name; a plural or a word for a state ("Werke in Betrieb") is told of many and of none. */
const attached =
  /(?<!\p{L})(\p{Lu}\p{L}{3,})\s(in|bei|auf|aus)\s((?:(?:Bad|Sankt|St\.|San|Santa|Los|Las|Le|La|New)\s)?\p{Lu}[\p{L}-]{2,})(?=[\s,.;:!?]|$)(?!\s\p{Lu})/gu;
