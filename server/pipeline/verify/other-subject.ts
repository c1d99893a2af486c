import { sameName } from "#german/name-variants.ts";
import type { RoleFiller } from "#german/roles.ts";
import type { ClaimEvent } from "./claim-events.ts";
import { isLight } from "./content-words.ts";
import { likeness } from "./match-words.ts";
import { grammatical, isAkin, isNamed, nouns, subjectOf } from "./role-fillers.ts";
import { isSure } from "./sure-parts.ts";

/** The subject of the evidence's clause where both clauses tell the same verb of two different things. */
export function otherSubject(event: ClaimEvent, told: ClaimEvent): RoleFiller | undefined {
  const [mine, other] =
    event.lemma === told.lemma
      ? [grammatical(event), grammatical(told)]
      : [subjectOf(event.roles), subjectOf(told.roles)];
  if (!mine || !other || event.roles?.voice !== told.roles?.voice || isLight(event.lemma) || !event.verb || !told.verb)
    return undefined;
  if (likeness(event.verb, told.verb) === 0 || isNamed(mine, event) !== isNamed(other, told)) return undefined;
  if (isAkin(mine, other)) return undefined;
  const inTold = nouns(mine).some((noun) => told.keys.some((key) => likeness(noun, key) > 0));
  const inClaim = nouns(other).some((noun) => event.keys.some((key) => likeness(noun, key) > 0));
  if (inClaim && inTold) return isSure(event) && isSure(told) ? other : undefined;
  if (!inClaim) return isApposed(mine, other, told) ? undefined : other;
  const moved = [event.roles?.recipient, event.roles?.object].some((filler) => filler && isAkin(filler, other));
  return moved && isSure(event) ? other : undefined;
}

/** "Der Sprecher der Initiative, Georg Amann, …": the name behind the comma is who the phrase before it means. */
function isApposed(mine: RoleFiller, other: RoleFiller, { text, start }: ClaimEvent): boolean {
  const behind = /^,\s(?:[^,]{0,60}\s)?(\p{Lu}[\p{L}-]+),/u.exec(text.slice(other.end - start));
  return behind?.[1] !== undefined && mine.text.split(/\s+/).some((word) => sameName(word, behind[1] ?? ""));
}

/** Whom the evidence's active clause tells it of, where the claim tells it of somebody else in the passive ("wurde verurteilt"). */
export function otherPatient(event: ClaimEvent, told: ClaimEvent): RoleFiller | undefined {
  const [mine, other] = [event.roles?.object, told.roles?.object];
  if (event.roles?.voice !== "passive" || told.roles?.voice !== "active" || !mine || !other) return undefined;
  if (!event.verb || !told.verb || likeness(event.verb, told.verb) < 1 || isLight(event.lemma)) return undefined;
  if (isAkin(mine, other) || nouns(mine).some((noun) => told.keys.some((key) => likeness(noun, key) > 0)))
    return undefined;
  return other;
}
