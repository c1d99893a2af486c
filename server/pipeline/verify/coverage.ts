import { sameValue } from "#german/compare-quantities.ts";
import type { Facets } from "./claim-facets.ts";
import { bestLikeness } from "./match-words.ts";

/** Share of the claim's content words and figures that the sentences hold themselves, 0–1: how likely both speak of the same. */
export function coverage(claim: Facets, said: Facets): number {
  let sum = 0;
  let count = 0;
  for (const { keys, share } of claim.words) {
    count += share;
    sum += share * bestLikeness(keys, said.words);
  }
  for (const { quantity } of claim.figures) {
    count += 1;
    const alike = said.figures.filter((other) => other.quantity.unit === quantity.unit);
    sum += alike.some((other) => sameValue(other.quantity, quantity)) ? 1 : alike.length > 0 ? 0.5 : 0;
  }
  return count === 0 ? 0 : sum / count;
}
