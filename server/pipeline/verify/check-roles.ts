import type { RoleFiller, Roles } from "#german/roles.ts";
import { counterpart } from "./check-events.ts";
import { type Check, refuted } from "./finding.ts";

/** Who gives and who gets must not change places. */
export const checkRoles: Check = (claim, { said }) => {
  for (const event of claim.events) {
    const told = counterpart(event, said)?.roles;
    if (!event.roles || !told) continue;
    const sameVerb =
      event.roles.verbStem === told.verbStem ||
      (event.roles.relation !== undefined && event.roles.relation === told.relation);
    if (sameVerb && swapped(event.roles, told))
      return refuted(
        "roles",
        "In der Textstelle sind die Rollen anders verteilt: Wer handelt und wen es trifft, ist vertauscht.",
      );
  }
  return undefined;
};

const sides = ["agent", "recipient", "object"] as const;

function swapped(claim: Roles, told: Roles): boolean {
  return sides.some((side) => {
    const [own, other] = [claim[side], told[side]];
    if (!own || !other || same(own, other)) return false;
    return sides.some((elsewhere) => elsewhere !== side && told[elsewhere] !== undefined && same(own, told[elsewhere]));
  });
}

const same = (a: RoleFiller, b: RoleFiller): boolean =>
  a.key !== "" && (a.key === b.key || b.key.split(" ").includes(a.key) || a.key.split(" ").includes(b.key));
