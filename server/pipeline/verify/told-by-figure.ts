import { sameValue } from "#german/compare-quantities.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import type { ContentWord } from "./content-words.ts";
import type { Place } from "./finding.ts";
import { bestLikeness } from "./match-words.ts";
import { isContrary, isReal, isReceiving } from "./other-wording.ts";

/**
 * "Der Umzug des Archivs kostet 3,4 Millionen Euro" – "die Kosten des Umzugs betragen 3,4 Millionen": a sentence with the claim's very figure tells the
 * claim where it has all other words, but for the verb and for those that title, lead or the sentences before have told already. On 3,116 claims
 * (1,728 of seven strangers) 38 right ones more are carried and no wrong one (27 November 2026); with days in place of figures 4 right and 2 wrong ones.
 */
export function isToldByFigure(
  claim: Facets,
  { said, head, lead, before }: Place,
  { missing, near, kept }: Readonly<Record<"missing" | "near" | "kept", readonly ContentWord[]>>,
): boolean {
  if (said.joined || near.length > 1 || order.test(claim.text)) return false;
  const told = said.figures.filter(({ quantity }) =>
    claim.figures.some(({ quantity: own }) => own.unit === quantity.unit && sameValue(own, quantity)),
  );
  const [verb, second] = [...missing, ...near].filter((word) => word.verb);
  return (
    told.length > 0 &&
    !second &&
    kept.reduce((sum, word) => sum + (word.verb ? 0 : word.share), 0) >= 1 &&
    missing.every(
      (word) => word.verb || [head, lead, ...before].some(({ every }) => bestLikeness(word.keys, every) > 0),
    ) &&
    (!verb || isSameTelling(verb, claim, said, told))
  );
}

/** Whether the clause of the claim's verb and that of its figure are both so or not, done or not; and the verb has no counterpart. */
function isSameTelling({ start, text }: ContentWord, claim: Facets, said: Facets, figures: Facets["figures"]): boolean {
  const event = claim.events.find(({ verbParts }) => verbParts.some((part) => part.start === start));
  const holds = ({ start, end }: ClaimEvent, all: Facets["figures"]): boolean =>
    all.some(({ quantity }) => start <= quantity.start && quantity.start < end);
  if (!event || !holds(event, claim.figures)) return false;
  if (isContrary(text) && !(isReceiving(text) && !event.roles?.agent)) return false;
  const other = said.events.find((one) => holds(one, figures));
  return !other || (other.polarity === event.polarity && isReal(other) === isReal(event));
}

/** "Zuerst die Zündung, elf Sekunden später der Alarm": the figure is told whichever came first. */
const order = /(?<!\p{L})(?:zuerst|später|zuvor)(?!\p{L})/iu;
