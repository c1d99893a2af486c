import { sameName } from "#german/name-variants.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { inOneList } from "./in-one-list.ts";
import { likeness } from "./match-words.ts";
import type { Participant } from "./participants.ts";
import { isAbbreviation } from "./same-speaker.ts";
import { wordKeys } from "./word-keys.ts";

/** Whether both tell of one exchange, or by one verb. */
export const isOneDeed = (event: ClaimEvent, told: ClaimEvent): boolean =>
  (event.roles?.relation !== undefined && event.roles.relation === told.roles?.relation) ||
  (event.verb !== undefined && told.verb !== undefined && likeness(event.verb, told.verb) > 0);

/** Who fills the name's slot in the evidence, where the name itself fills another one or none. */
export function displaced(mine: Participant, event: ClaimEvent, told: ClaimEvent): Participant | undefined {
  const slots = mine.slots.filter((slot) => isComparable(slot, event, told));
  if (slots.length === 0) return undefined;
  const own = told.participants.filter(({ name }) => isSameName(name, mine.name));
  if (own.some((other) => other.slots.some((slot) => mine.slots.includes(slot)))) return undefined;
  const isCountry = ({ name }: Participant): boolean => name.kind === "country";
  const rival = told.participants.find(
    (other) =>
      !isSameName(other.name, mine.name) &&
      isAbbreviation(other.name.text) === isAbbreviation(mine.name.text) &&
      ![told.text, event.text].some((text) => inOneList(mine.name.text, other.name.text, text)) &&
      other.slots.some((slot) => slots.includes(slot)) &&
      (own.length > 0 || isCountry(other) === isCountry(mine)),
  );
  if (
    !rival ||
    event.participants.some(
      ({ name, slots: others }) => isSameName(name, rival.name) && others.some((slot) => slots.includes(slot)),
    )
  )
    return undefined;
  return rival;
}

/** Slots of the verb can be compared where both tell the same kind of event; slots of a noun and of place always. */
const isComparable = (slot: string, event: ClaimEvent, told: ClaimEvent): boolean =>
  slot === "from" || slot === "to" || slot === "object"
    ? isOneDeed(event, told)
    : slot.startsWith("of:") || slot.startsWith("wh");

/** Whether two names are one. */
export const isSameName = (a: Participant["name"], b: Participant["name"]): boolean =>
  a.key === b.key || sameName(a.text, b.text) || likeness(wordKeys(a.text), wordKeys(b.text)) > 0;
