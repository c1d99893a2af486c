import type { Quantity } from "#domain/quantity.ts";
import { sameValue } from "#german/compare-quantities.ts";
import { outcomes } from "#german/outcomes.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { likeness } from "./match-words.ts";
import { nouns } from "./role-fillers.ts";
import { isLight, type WordKeys } from "./word-keys.ts";

/**
 * The evidence with the figures of the one clause that tells the claim's very verb, where it has some of the unit: "begrub sechs Häuser, 14
 * weitere wurden beschädigt".
 */
export function figuresOfDeed(quantity: Quantity, claim: Facets, said: Facets): Facets {
  if (said.joined) return said;
  const event = claim.events.find(({ start, end }) => start <= quantity.start && quantity.end <= end);
  if (!event || event.lemma === "" || isLight(event.lemma)) return said;
  if (
    claim.figures.filter(
      ({ quantity: { unit, start, end } }) => unit === quantity.unit && event.start <= start && end <= event.end,
    ).length > 1
  )
    return said;
  const told = said.events.filter(({ lemma }) => lemma === event.lemma);
  const only = told[0];
  if (!only || told.length > 1 || said.events.length < 2 || only.polarity !== event.polarity) return said;
  const inside = said.figures.filter(({ quantity: other }) => only.start <= other.start && other.end <= only.end);
  if (isToldBeside(quantity, event, only, said)) return said;
  if (inside.some(({ quantity: other }) => other.unit === quantity.unit))
    return { ...said, figures: inside, labels: [] };
  // "Einer starb, neun kamen in Krankenhäuser": the other clause tells its figure of a deed of its own.
  const others = said.figures.filter((other) => !inside.includes(other) && other.quantity.unit === quantity.unit);
  const own = others.every(({ quantity: { start, end } }) =>
    said.events.some(
      (told) => told !== only && told.lemma !== "" && told.start <= start && end <= told.end && isMainDeed(told, said),
    ),
  );
  return own && outcomes(only.text).length > 0 ? { ...said, figures: inside } : said;
}

/** "Die Familie, die 62 Prozent hielt, und der Investor mit 38 Prozent": the clause with the verb tells of another than the claim does. */
function isToldBeside(quantity: Quantity, { roles }: ClaimEvent, only: ClaimEvent, said: Facets): boolean {
  const subject = roles?.agent;
  const own = subject ? nouns(subject) : [];
  const holds = (keys: readonly WordKeys[]): boolean => own.some((noun) => keys.some((key) => likeness(noun, key) > 0));
  return (
    own.length > 0 &&
    !holds(only.keys) &&
    holds(said.every.map(({ keys }) => keys)) &&
    said.figures.some(({ quantity: other }) => other.unit === quantity.unit && sameValue(other, quantity))
  );
}

/** Not a clause that hangs on another one ("die zwölf Kinder, die …"). */
const isMainDeed = ({ under, open }: ClaimEvent, { parts }: Facets): boolean =>
  under === "" && !open && parts.length > 1;
