import type { Hedge, Quantity } from "#domain/quantity.ts";
import type { Facets } from "./claim-facets.ts";
import type { Place } from "./finding.ts";
import { isValue } from "./value-told.ts";

/**
 * Whether a figure of the claim may be reckoned from those of the passage: a difference, what a share leaves of the whole, a multiple where the text
 * names a part ("ein Drittel dessen"). What can be reckoned is not said, but not contradicted by another figure either.
 */
export function isReckonable(
  claimed: Quantity,
  claim: Facets,
  { said, around, beside }: Pick<Place, "said"> & Partial<Place>,
): boolean {
  if (claimed.min === undefined || claimed.min !== claimed.max || claimed.min <= 2 || !reckoned.has(claimed.hedge))
    return false;
  const told = [said, around, beside]
    .flatMap((text) => text?.figures ?? [])
    .flatMap(({ quantity: { unit, min, max } }) =>
      unit === claimed.unit && min !== undefined && min === max ? [min] : [],
    );
  if (told.includes(claimed.min)) return false;
  // "Vier der sieben Wehre" beside "von den sieben Wehren drei": of a whole that the claim names itself the part is told.
  const named = claim.figures.flatMap(({ quantity: { min } }) => min ?? []);
  const is = (value: number): boolean => value > 0 && isValue(claimed, value, true);
  const times = parts.filter(([word]) => word.test(said.text)).flatMap(([, by]) => [by, 1 / by]);
  return (
    told.some((a) => !named.includes(a) && told.some((b) => is(a - b))) ||
    told.some((a) => times.some((by) => is(a * by))) ||
    (claimed.unit === "percent" && isRest(told, is))
  );
}

/** A bound is kept by too many values. */
const reckoned: ReadonlySet<Hedge> = new Set<Hedge>(["exact", "about", "almost", "slightly-more"]);

/** "60 Prozent von Gemeinnützigen, ein Viertel stellt die Stadt, der Rest kommt von Privaten". */
const isRest = (shares: readonly number[], is: (value: number) => boolean): boolean =>
  shares.some((a) => is(100 - a) || shares.some((b) => a !== b && is(100 - a - b)));

const parts: readonly (readonly [RegExp, number])[] = [
  [/hälfte|(?<!\p{L})(?:halb|doppelt|zweimal|verdoppel|halbier)/iu, 2],
  [/drittel|dreimal|dreifach|verdreifach/iu, 3],
  [/viertel|viermal|vierfach|vervierfach/iu, 4],
  [/fünftel|fünfmal|fünffach/iu, 5],
  [/zehntel|zehnmal|zehnfach/iu, 10],
];
