import { sameValue } from "#german/compare-quantities.ts";
import type { Roles } from "#german/roles.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { isAkin, nouns } from "./role-fillers.ts";

/**
 * Whether who gets something in the claim gives it in the evidence, or the other way round, by whatever verbs of one exchange: "die Stiftung bekam
 * 1,1 Millionen" – "die Stiftung, die 1,1 Millionen beisteuerte". The amount must be the same, so that it is the same gift.
 */
export const isGiverThere = (event: ClaimEvent, claim: Facets, said: Facets): boolean =>
  event.roles?.relation !== undefined &&
  !said.joined &&
  event.polarity === "affirmed" &&
  said.events.some((told) => isMirrored(event, told) && sharesFigure(event, claim, told, said));

/** The same where the two sides show it alone, and nothing told has either side as the claim does: enough to doubt it. */
export const mayBeGiverThere = ({ roles: mine, ...event }: ClaimEvent, { events }: Facets): boolean =>
  mine?.relation !== undefined &&
  events.some((told) => isMirrored({ roles: mine, ...event }, told)) &&
  !events.some(({ roles }) => isOn("agent", mine, roles) || isOn("recipient", mine, roles));

const isOn = (side: "agent" | "recipient", { [side]: own }: Roles, told: Roles | undefined): boolean => {
  const there = told?.[side];
  return own !== undefined && there !== undefined && isAkin(own, there);
};

function isMirrored({ roles: mine }: ClaimEvent, { roles: theirs, polarity }: ClaimEvent): boolean {
  if (!mine || !theirs || mine.relation !== theirs.relation || polarity !== "affirmed") return false;
  const turned = (side: "agent" | "recipient", other: "agent" | "recipient"): boolean => {
    const own = mine[side];
    const there = theirs[other];
    const same = theirs[side];
    if (!own || !there || nouns(own).length === 0 || nouns(there).length === 0) return false;
    return isAkin(own, there) && !(same && isAkin(own, same)) && !(mine[other] && isAkin(mine[other], there));
  };
  return turned("recipient", "agent") || turned("agent", "recipient");
}

function sharesFigure(event: ClaimEvent, claim: Facets, told: ClaimEvent, said: Facets): boolean {
  const inside = ({ start, end }: ClaimEvent, { figures }: Facets) =>
    figures.flatMap(({ quantity }) => (start <= quantity.start && quantity.end <= end ? [quantity] : []));
  const theirs = inside(told, said);
  return inside(event, claim).some((quantity) => theirs.some((other) => sameValue(quantity, other)));
}
