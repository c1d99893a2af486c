import type { Quantity } from "#domain/quantity.ts";
import { compareQuantities } from "#german/compare-quantities.ts";
import type { Facets } from "./claim-facets.ts";
import { type Finding, inSentence, notSaid, refuted } from "./finding.ts";

/** The goals of both sides; in the other order only where the claim tells the loser's side ("verlor 1:3"). */
export function checkScore(claimed: Quantity, claim: Facets, said: Facets): Finding | undefined {
  const scores = said.figures.flatMap(({ quantity }) => (quantity.score ? [quantity] : []));
  const first = scores[0];
  if (!first) return notSaid("figure-missing", `Die Textstelle nennt „${claimed.text}“ nicht.`);
  if (scores.some((told) => compareQuantities(claimed, told) === "same")) return undefined;
  const turned = scores.some((told) => compareQuantities(claimed, told) === "open") && losesIn(claim) !== losesIn(said);
  return turned
    ? undefined
    : refuted("figure", `Die Textstelle nennt ${inSentence(first.text)}, nicht ${claimed.text}.`);
}

const losesIn = ({ events }: Facets): boolean =>
  events.some(({ lemma }) => /^(?:verlieren|unterliegen|scheitern|ausscheiden)$/.test(lemma));
