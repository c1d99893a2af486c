import { sameValue } from "#german/compare-quantities.ts";
import { one, type Some } from "./carried-names.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import type { Figure } from "./claim-figures.ts";
import { type ContentWord, weightOf } from "./content-words.ts";
import { bestLikeness } from "./match-words.ts";

/** The clause of a place that tells most of a claim. */
export interface ClosestClause {
  readonly event: ClaimEvent;
  readonly words: readonly ContentWord[];
  readonly figures: readonly Figure[];
}

/** Of the clauses of a place, of each of its sentences where it is several, the one that tells most of the claim; undefined where none tells anything of it. */
export function closestClause(claim: Facets, said: Facets): ClosestClause | undefined {
  let closest: ClosestClause | undefined;
  let most = 0;
  for (const sentence of said.joined ? said.sentences : [said])
    for (const event of sentence.events) {
      const inside = ({ start }: { readonly start: number }): boolean => event.start <= start && start < event.end;
      const words = sentence.every.filter(inside);
      const held = claim.words.reduce((sum, word) => sum + weightOf(word) * bestLikeness(word.keys, words), 0);
      if (held <= most) continue;
      most = held;
      closest = { event, words, figures: sentence.figures.filter(({ quantity }) => inside(quantity)) };
    }
  return closest;
}

/** What is sold changes hands, and an offer is told by verbs that have no converse. */
const exchange: ReadonlyMap<string, string> = new Map([
  ["sale", "transfer"],
  ["offer", ""],
]);

/** How that clause differs from the claim's own. */
export function clauseFeatures(
  claim: Facets,
  closest: ClosestClause | undefined,
): Some<"clauseFigures" | "clauseReported" | "otherModal" | "otherRelation"> {
  const [own] = claim.events;
  const told = closest?.event;
  const differs = (of: (event: ClaimEvent) => unknown): number =>
    one(own !== undefined && told !== undefined && of(own) !== of(told));
  return {
    clauseFigures: claim.figures.filter(({ quantity }) =>
      closest?.figures.some((other) => sameValue(other.quantity, quantity)),
    ).length,
    clauseReported: one(told?.reported === true),
    otherModal: differs(({ modal }) => modal),
    otherRelation:
      own?.roles && told?.roles
        ? differs(({ roles }) => exchange.get(roles?.relation ?? "") ?? roles?.relation ?? "")
        : 0,
  };
}
