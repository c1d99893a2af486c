import { sameValue } from "#german/compare-quantities.ts";
import { sameName } from "#german/name-variants.ts";
import type { RoleFiller } from "#german/roles.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { inOneList } from "./in-one-list.ts";
import { isKindNoun, isKindOfThing } from "./kind-nouns.ts";
import { likeness } from "./match-words.ts";
import { articleBefore, grammatical, isAkin, isNamed, nouns, subjectOf } from "./role-fillers.ts";
import { isSure } from "./sure-parts.ts";
import { isLight } from "./word-keys.ts";

/** The subject of the evidence's clause where both clauses tell the same verb of two different things. */
export function otherSubject(event: ClaimEvent, told: ClaimEvent): RoleFiller | undefined {
  // Who acts is one in both voices: "das Museum überreichte", "vom Museum überreicht".
  const across = event.roles?.voice !== told.roles?.voice;
  const [mine, other] = across
    ? [event.roles?.agent, told.roles?.agent]
    : event.lemma === told.lemma
      ? [grammatical(event), grammatical(told)]
      : [subjectOf(event.roles), subjectOf(told.roles)];
  if (!mine || !other || isLight(event.lemma) || !event.verb || !told.verb) return undefined;
  if (across && event.lemma !== told.lemma) return undefined;
  if (likeness(event.verb, told.verb) === 0 || isNamed(mine, event) !== isNamed(other, told)) return undefined;
  if (isAkin(mine, other) || (isKind(other) && !isKind(mine))) return undefined;
  // "Eine Messe ist geplant" beside "die Agentur plant eine Messe".
  const whom = told.roles?.object;
  if (whom && isAkin(mine, whom) && /(?<!\p{L})(?:ist|sind|war|waren|sei|seien)(?!\p{L})/u.test(event.text))
    return undefined;
  const inTold = nouns(mine).some((noun) => told.keys.some((key) => likeness(noun, key) > 0));
  const inClaim = nouns(other).some((noun) => event.keys.some((key) => likeness(noun, key) > 0));
  if (inClaim && inTold)
    return isSure(event) && isSure(told) && !inOneList(mine.text, other.text, event.text) ? other : undefined;
  if (!inClaim) return isApposed(mine, other, told) ? undefined : other;
  const moved = [event.roles?.recipient, event.roles?.object].some((filler) => filler && isAkin(filler, other));
  return moved && isSure(event) ? other : undefined;
}

/** "Der Gründer, der 70 Prozent besitzt, und der Fonds mit 30": of the fund the relative clause tells nothing, but its 30 stand beside it. */
export function otherAntecedent(
  event: ClaimEvent,
  told: ClaimEvent,
  claim: Facets,
  said: Facets,
): RoleFiller | undefined {
  const mine = grammatical(event);
  const other = grammatical(told);
  if (!mine || !other || !told.relative || other.end > told.start || event.roles?.voice !== told.roles?.voice)
    return undefined;
  if (said.joined || event.lemma !== told.lemma || isAkin(mine, other)) return undefined;
  const isOutside = ({ start }: { readonly start: number }): boolean => start < other.start || told.end <= start;
  const beside = said.figures.filter(({ quantity }) => isOutside(quantity));
  if (beside.some(({ quantity }) => claim.figures.some((own) => sameValue(own.quantity, quantity)))) return undefined;
  const outside = said.every.filter(isOutside);
  return nouns(mine).some((noun) => outside.some(({ keys }) => likeness(noun, keys) > 0)) ? other : undefined;
}

/** "400 Tiere", "das Bauwerk" may be whatever the text has named before. */
const isKind = (filler: RoleFiller): boolean => {
  const [head, more] = filler.text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  if (head === undefined || more !== undefined) return false;
  return isKindNoun(head) || (/^(?:de[rmns]|die|das|dies\p{L}+)$/u.test(articleBefore(filler)) && isKindOfThing(head));
};

/** "Der Sprecher der Initiative, Georg Amann, …": the name behind the comma is who the phrase before it means. */
function isApposed(mine: RoleFiller, other: RoleFiller, { text, start }: ClaimEvent): boolean {
  const behind = /^,\s(?:[^,]{0,60}\s)?(\p{Lu}[\p{L}-]+),/u.exec(text.slice(other.end - start));
  return behind?.[1] !== undefined && mine.text.split(/\s+/).some((word) => sameName(word, behind[1] ?? ""));
}

/** Whom the evidence's active clause tells it of, where the claim tells it of somebody else in the passive ("wurde verurteilt"). */
export function otherPatient(event: ClaimEvent, told: ClaimEvent): RoleFiller | undefined {
  const mine = event.roles?.object;
  const other = told.roles?.object;
  if (event.roles?.voice !== "passive" || told.roles?.voice !== "active" || !mine || !other) return undefined;
  if (!event.verb || !told.verb || likeness(event.verb, told.verb) < 1 || isLight(event.lemma)) return undefined;
  if (
    isAkin(mine, other) ||
    (isKind(other) && !isKind(mine)) ||
    nouns(mine).some((noun) => told.keys.some((key) => likeness(noun, key) > 0))
  )
    return undefined;
  return other;
}
