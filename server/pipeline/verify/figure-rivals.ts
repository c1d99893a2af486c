import type { Quantity } from "#domain/quantity.ts";
import { compareQuantities, type QuantityComparison, sameValue } from "#german/compare-quantities.ts";
import { outcomes } from "#german/outcomes.ts";
import { isAge } from "./ages.ts";
import { isBoundInWords } from "./bounds-in-words.ts";
import type { Facets } from "./claim-facets.ts";
import type { Figure } from "./claim-figures.ts";
import { sameThing, type ThingRelation } from "./same-thing.ts";

/** A figure of the evidence in the claim's unit: how its value stands to the claim's, and whether it counts the same thing. */
export interface Rival {
  readonly figure: Figure;
  readonly comparison: QuantityComparison;
  readonly thing: ThingRelation;
}

/** The figures of the evidence that can be meant by one of the claim: same unit, and an age only beside an age. */
export function rivalsOf(figure: Figure, claim: Facets, said: Facets): readonly Rival[] {
  return said.figures.flatMap((rival): readonly Rival[] => {
    const comparison = compareQuantities(figure.quantity, rival.quantity);
    if (
      comparison === "different-unit" ||
      (isOffset(rival.quantity, said) && !isOffset(figure.quantity, claim)) ||
      !(
        sameValue(figure.quantity, rival.quantity) ||
        isAge(figure.quantity, claim.text) === isAge(rival.quantity, said.text)
      )
    )
      return [];
    const isBound = /^hedge/.test(comparison) && isBoundInWords(figure.quantity, claim.text, rival.quantity, said.text);
    const thing = isSameFate(figure, rival) ? "same" : sameThing(figure.quantity, claim, rival.quantity, said);
    return [{ figure: rival, comparison: isBound ? "same" : comparison, thing }];
  });
}

/** "Drei Tage nach der Landung": how far off it is, and not how long or how much; "40 Leute vor dem Rathaus", "ein 17-Jähriger vor dem Lokal" are none. */
const isOffset = (quantity: Quantity, { text }: Facets): boolean =>
  quantity.unit !== "count" && offset.test(text.slice(quantity.end)) && !isAge(quantity, text);

const offset = /^,? (?:nachdem|(?:nach|vor) de[mrn]) /u;

/** The comparisons under which the claim's value is carried. */
export const holds: ReadonlySet<QuantityComparison> = new Set(["same", "rounded", "within"]);

/** "41 Verletzte" and "41 Fahrgäste wurden verletzt". */
const isSameFate = ({ quantity, outcome }: Figure, told: Figure): boolean =>
  outcome !== undefined &&
  outcome === told.outcome &&
  quantity.thing !== undefined &&
  outcomes(quantity.thing.head).some(({ kind }) => kind === outcome);
