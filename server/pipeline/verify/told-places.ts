import { isBareNoun } from "#german/bare-nouns.ts";
import { isCommonNoun } from "#german/person-names.ts";
import type { RoleFiller } from "#german/roles.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import { counterpart } from "./counterpart.ts";
import { likeness } from "./match-words.ts";
import { isAkin } from "./role-fillers.ts";
import { isLight } from "./word-keys.ts";

/** Where the claim says its deed happens, and where the evidence's clause of that deed does ("in Kampala", not "in Mwanza"). */
export interface OtherPlacing {
  readonly own: RoleFiller;
  readonly other: RoleFiller;
  /** Whether one of the two is known to be a place's name. */
  readonly named: boolean;
}

/**
 * Another place of the claim's deed: behind the same bare preposition ("in", "nach", "aus", "bei") the evidence's clause with the claim's verb has
 * another word, and the claim's word behind none. No table of places is needed: without an article such a word is hardly anything else.
 */
export function otherPlacing(claim: Facets, said: Facets): OtherPlacing | undefined {
  for (const event of claim.events) {
    const places = placings(event);
    if (places.length === 0 || isLight(event.lemma)) continue;
    const told = counterpart(event, said);
    if (!told?.verb || !event.verb || likeness(event.verb, told.verb) === 0) continue;
    const theirs = placings(told);
    for (const own of places) {
      if ((told.roles?.prepositional ?? []).some((filler) => isAkin(own, filler) && isSameWay(own, filler))) continue;
      const other = theirs.find(
        (filler) =>
          filler.preposition === own.preposition &&
          !(event.roles?.prepositional ?? []).some((mine) => isAkin(mine, filler)),
      );
      if (other) return { own, other, named: isNamedIn(own, claim) || isNamedIn(other, said) };
    }
  }
  return undefined;
}

/** "In Prag" and "bei Prag" can be one place; "aus Prag" came somebody. */
const isSameWay = (a: RoleFiller, b: RoleFiller): boolean =>
  a.preposition === b.preposition || [a, b].every(({ preposition = "" }) => at.test(preposition));

const at = /^(?:in|im|bei|beim|an|am|auf|um|nahe|vor|über|von|zwischen)$/;

const placings = ({ roles }: ClaimEvent): readonly RoleFiller[] =>
  (roles?.prepositional ?? []).filter(
    ({ preposition = "", article, text }) =>
      /^(?:in|nach|aus|bei)$/.test(preposition) &&
      article === undefined &&
      /^\p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]+)?$/u.test(text) &&
      !isCommonNoun(text) &&
      !isBareNoun(text),
  );

const isNamedIn = ({ start, end }: RoleFiller, { names }: Facets): boolean =>
  names.some((name) => start <= name.start && name.end <= end);
