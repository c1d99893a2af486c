import { checkDates } from "./check-dates.ts";
import { checkFigures } from "./check-figures.ts";
import type { Facets } from "./claim-facets.ts";
import type { FindingCode } from "./finding.ts";
import { noSynonymy } from "./near-words.ts";
import type { Candidate, Places } from "./places.ts";

/** A claim and the places of one passage that can tell it. */
export interface Reading {
  readonly claim: Facets;
  readonly places: Places;
}

/** How much of the claim the closest place holds that tells its figures (its dates) as the claim does; undefined where none does. */
export function toldIn(read: readonly Reading[], code: FindingCode): number | undefined {
  const check = code === "figure" ? checkFigures : code === "date" ? checkDates : undefined;
  if (!check) return undefined;
  const telling = read.flatMap(({ claim, places: { narrow, wide } }) =>
    [...narrow, ...wide].filter(({ place }) => !check(claim, place, noSynonymy)).map(({ coverage }) => coverage),
  );
  return telling.length === 0 ? undefined : Math.max(...telling);
}

/** How much of the claim the closest place holds that tells its very figures; undefined where none does, or where the claim has none. */
export function closestTelling(claim: Facets, candidates: readonly Candidate[]): number | undefined {
  if (claim.figures.length === 0) return undefined;
  const telling = candidates.filter(({ place }) => !checkFigures(claim, place, noSynonymy));
  return telling.length === 0 ? undefined : Math.max(...telling.map(({ coverage }) => coverage));
}
