import type { Quantity } from "#domain/quantity.ts";
import { outcomes } from "#german/outcomes.ts";

/** "Verletzt wurde niemand", "es gab keine Toten": that something befell nobody, as the figure 0 of people. */
export function nobodyOf(sentence: string): readonly Quantity[] {
  const found = nobody.exec(sentence);
  if (!found || outcomes(sentence).length === 0) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  const thing = { ...span, text: "Menschen", head: "Menschen", stems: ["mensch"] };
  return [
    { ...span, text: found[0], min: 0, max: 0, step: 1, hedge: "exact", maxHedge: "exact", unit: "count", thing },
  ];
}

const nobody =
  /(?<!\p{L})(?:niemand(?:en|em)?|keine?[rn]?\s+(?:einzige[nr]?\s+)?(?:Mensch(?:en)?|Person(?:en)?|Tote[nr]?|Verletzte[nr]?|Festnahmen?|Vermisste[nr]?|(?:Todes)?[Oo]pfer))(?!\p{L})/iu;
