import type { Quantity } from "#domain/quantity.ts";
import { sameValue } from "#german/compare-quantities.ts";
import type { Facets } from "./claim-facets.ts";
import type { Figure } from "./claim-figures.ts";

/** "Drei der neun Anlagen": what is counted is said of the whole, so that the evidence may say it before ("von neun Anlagen sind drei …"). */
export const isPart = (own: Quantity, { figures, text }: Facets): boolean =>
  figures.some(({ quantity }) => quantity.start > own.end && ofAll.test(text.slice(own.end, quantity.start)));

/** "Drei der neun Mitglieder": that the evidence has nine of them says nothing of the three, as it is the claim's other figure. */
export const isOfAnotherFigure = (told: Quantity, { quantity: own }: Figure, claim: Facets): boolean =>
  claim.figures.some(
    ({ quantity }) =>
      quantity.unit === told.unit && sameValue(quantity, told) && ofAll.test(claim.text.slice(own.end, quantity.start)),
  );

/** What stands between a part and its whole ("drei der neun", "41 von 730"). */
const ofAll = /^\s(?:der|von|von den|aus den|unter den|dieser|seiner|ihrer)\s(?:\p{Ll}+\s)?$/u;
