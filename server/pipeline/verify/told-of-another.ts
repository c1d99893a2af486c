import { sameName } from "#german/name-variants.ts";
import { isRoleNoun } from "#german/role-nouns.ts";
import type { RoleFiller } from "#german/roles.ts";
import type { Synonymy } from "../ports.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { isLight } from "./content-words.ts";
import { likeness } from "./match-words.ts";
import { NEAR, nearness } from "./near-words.ts";
import { grammatical, nouns } from "./role-fillers.ts";
import { isShell } from "./shell-nouns.ts";

/**
 * Whom the evidence's clause tells it of, where the claim tells it of somebody whom the place itself does not know: only its title or other
 * sentences do. Undefined where both can be the same.
 */
export function toldOfAnother(
  own: RoleFiller,
  event: ClaimEvent,
  told: ClaimEvent,
  { claim, said }: { readonly claim: Facets; readonly said: Facets },
  synonymy: Synonymy,
): RoleFiller | undefined {
  const other = grammatical(told) ?? told.roles?.agent;
  const mine = nouns(own);
  if (!other || mine.length === 0 || nouns(other).length === 0) return undefined;
  if (claim.figures.some(({ quantity: { start, end } }) => start < own.end && own.start < end)) return undefined;
  if (mine.some(({ stem }) => isShell(stem, own.start, claim.text))) return undefined;
  const person = claim.names.some(({ start, end, kind }) => kind === "person" && own.start <= start && end <= own.end);
  if (!isNamedThing(other, told) && !(person && isSameVerb(event, told) && !isPersonNoun(other))) return undefined;
  const place = (isSameVerb(event, told) && said.sentences.find(({ events }) => events.includes(told))) || said;
  const known = place.every.some(({ keys }) =>
    mine.some((noun) => likeness(noun, keys) > 0 || likeness(keys, noun) > 0 || nearness(noun, keys, synonymy) >= NEAR),
  );
  return known || place.names.some(({ text }) => sameName(text, own.text)) ? undefined : other;
}

const isSameVerb = (event: ClaimEvent, told: ClaimEvent): boolean =>
  event.lemma === told.lemma && (!isLight(event.lemma) || event.lemma === "lassen");

/** A name; a person may stand for whom they speak ("Verbandspräsident Maas" – "der Verband"). */
const isNamedThing = ({ start, end }: RoleFiller, { participants }: ClaimEvent): boolean =>
  participants.some(({ name }) => start <= name.start && name.end <= end && name.kind !== "person");

/** "Der Firmenchef", "ein Sprecher", "die Frau": a person may be meant by it. */
const isPersonNoun = ({ text }: RoleFiller): boolean =>
  text
    .split(/\s+/)
    .some((word) => /^\p{Lu}/u.test(word) && (isRoleNoun(word) || /(?:er|in|ige|ende|te)[nrs]?$/.test(word)));
