import type { RoleFiller, Roles } from "#german/roles.ts";
import { stem } from "#german/stems.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { articleBefore, isAkin, nouns } from "./role-fillers.ts";
import { isOrdered, isPlural, isSure } from "./sure-parts.ts";

/** One part in another's place where articles show both, or both parts in each other's. */
export function isSwapped(event: ClaimEvent, told: ClaimEvent): boolean {
  const claim = event.roles;
  const other = told.roles;
  if (!claim || !other || isThingBeforePerson(event)) return false;
  if (isTurnedKind(claim, other)) return true;
  const gives = isMirrored(claim, other, "agent", "recipient");
  const takes = isMirrored(claim, other, "recipient", "agent");
  if ((takes && (gives || isSure(event))) || ((gives || takes) && isSure(told))) return true;
  if (isSure(event) && isSure(told) && swapped(claim, other)) return true;
  const a = claim.agent;
  const d = other.agent;
  if (!a || !d || isAkin(a, d)) return false;
  if (claim.relation === "victory" && other.relation === "victory" && (isLoser(a, other) || isLoser(d, claim)))
    return true;
  const gets = ({ recipient, object }: Roles): readonly RoleFiller[] =>
    [recipient, object].flatMap((filler) => filler ?? []);
  const crossed = gets(other).some((filler) => isAkin(a, filler)) && gets(claim).some((filler) => isAkin(d, filler));
  const turned = gets(claim).some((filler) => isAkin(d, filler) && articleBefore(filler) === "der");
  return (
    crossed &&
    claim.relation === other.relation &&
    (isSure(told) || (isOrdered(event) && isOrdered(told))) &&
    !(turned && !isPlural(event))
  );
}

/** "Ein Verbot verlangte Rektor Jan Hoss": where no article shows who acts, it is the one with a name. */
const isThingBeforePerson = (event: ClaimEvent): boolean => {
  const { agent, object, voice } = event.roles ?? {};
  const isPerson = (filler: RoleFiller): boolean =>
    event.participants.some(
      ({ name }) => name.kind === "person" && filler.start <= name.start && name.end <= filler.end,
    );
  return (
    voice === "active" &&
    agent !== undefined &&
    object !== undefined &&
    !isSure(event) &&
    isPerson(object) &&
    !isPerson(agent)
  );
};

/**
 * Of two sides of one exchange, who fills `side` in the claim fills `other` in the evidence, and the claim has somebody else there: "das Land zahlte
 * ihm" – "er zahlte dem Land". Who fills the evidence's own `side` may stand in another clause.
 */
function isMirrored(claim: Roles, told: Roles, side: "agent" | "recipient", other: "agent" | "recipient"): boolean {
  const mine = claim[side];
  const theirs = told[other];
  const back = claim[other];
  if (claim.relation === undefined || claim.relation !== told.relation || !mine || !theirs || !back) return false;
  // What he gets and what he gives away are two exchanges.
  if (
    claim.object &&
    told.object &&
    !isAkin(claim.object, told.object) &&
    !(isMoney(claim.object) && isMoney(told.object))
  )
    return false;
  return nouns(mine).length > 0 && nouns(theirs).length > 0 && isAkin(mine, theirs) && !isAkin(back, theirs);
}

/** "Die evangelische Gemeinde schenkte der katholischen den Saal": of two of one kind the adjective tells which. */
function isTurnedKind(claim: Roles, told: Roles): boolean {
  const [mine, other] = [claim, told].map(({ agent, recipient, object }) => [agent, recipient ?? object].map(kinds));
  const [a = [], b = []] = mine ?? [];
  const [c = [], d = []] = other ?? [];
  const meet = (x: readonly string[], y: readonly string[]): boolean => x.some((one) => y.includes(one));
  return meet(a, d) && meet(b, c) && !meet(a, c) && !meet(b, d) && !meet(a, b);
}

const kinds = (filler: RoleFiller | undefined): readonly string[] =>
  filler?.phrase.words.slice(0, filler.phrase.core).flatMap(({ lower, capital }) => (capital ? [] : [stem(lower)])) ??
  [];

/** "Bargeld" and "90.000 Euro" may be the same. */
const isMoney = ({ text }: RoleFiller): boolean => /(?:Euro|Franken|Dollar|geld|betrag|summe)(?:\s|$)/i.test(text);

/** Who is beaten in the evidence cannot be who wins: of a victory no article has to show it. */
const isLoser = (winner: RoleFiller, { object }: Roles): boolean =>
  object !== undefined && nouns(winner).length > 0 && nouns(object).length > 0 && isAkin(winner, object);

const sides = ["agent", "recipient", "object"] as const;

/** Whether a part of the claim's deed is another part of the evidence's, whose own place somebody else fills. */
function swapped(claim: Roles, told: Roles): boolean {
  return sides.some((side) => {
    const mine = claim[side];
    const other = told[side];
    if (!mine || !other || isAkin(mine, other) || /^[\d.,]+\s\p{L}+$/u.test(other.text)) return false;
    return sides.some((elsewhere) => {
      const there = told[elsewhere];
      const back = claim[elsewhere];
      return (
        elsewhere !== side &&
        (side === "agent" || elsewhere === "agent") &&
        there &&
        isAkin(mine, there) &&
        (!back || !isAkin(back, there))
      );
    });
  });
}
