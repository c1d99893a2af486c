import { sameName } from "#german/name-variants.ts";
import { counterpart } from "./check-events.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { wordKeys } from "./content-words.ts";
import { type Check, refuted } from "./finding.ts";
import { likeness } from "./match-words.ts";
import type { Participant } from "./participants.ts";

/** Who gives and who gets must not change places: no name may fill the slot that another one fills in the evidence. */
export const checkRoles: Check = (claim, { said }) => {
  for (const event of claim.events) {
    const told = counterpart(event, said);
    if (!told) continue;
    for (const mine of event.participants) {
      const rival = displaced(mine, event, told);
      if (rival)
        return refuted(
          "roles",
          `In der Textstelle steht ${rival.name.text} dort, wo der Satz ${mine.name.text} nennt.`,
        );
    }
  }
  return undefined;
};

/** Who fills the name's slot in the evidence, where the name itself fills another one or none. */
function displaced(mine: Participant, event: ClaimEvent, told: ClaimEvent): Participant | undefined {
  const slots = mine.slots.filter((slot) => isComparable(slot, event, told));
  if (slots.length === 0) return undefined;
  const own = told.participants.filter(({ name }) => same(name, mine.name));
  if (own.some((other) => other.slots.some((slot) => mine.slots.includes(slot)))) return undefined;
  const rival = told.participants.find(
    (other) => !same(other.name, mine.name) && other.slots.some((slot) => slots.includes(slot)),
  );
  if (
    !rival ||
    event.participants.some(
      ({ name, slots: others }) => same(name, rival.name) && others.some((slot) => slots.includes(slot)),
    )
  )
    return undefined;
  return rival;
}

/** Slots of the verb can be compared where both tell the same kind of event; slots of a noun and of place always. */
function isComparable(slot: string, event: ClaimEvent, told: ClaimEvent): boolean {
  if (slot !== "from" && slot !== "to" && slot !== "object") return slot.startsWith("of:");
  if (event.roles?.relation && event.roles.relation === told.roles?.relation) return true;
  return event.verb !== undefined && told.verb !== undefined && likeness(event.verb, told.verb) > 0;
}

const same = (a: Participant["name"], b: Participant["name"]): boolean =>
  a.key === b.key || sameName(a.text, b.text) || likeness(wordKeys(a.text), wordKeys(b.text)) > 0;
