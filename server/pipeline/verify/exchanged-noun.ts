import type { RoleFiller, Roles } from "#german/roles.ts";
import type { Synonymy } from "../ports.ts";
import type { Facets } from "./claim-facets.ts";
import { type ContentWord, isLight, wordKeys } from "./content-words.ts";
import { counterpart } from "./counterpart.ts";
import { isKindNoun, isKindOfThing } from "./kind-nouns.ts";
import { bestLikeness, likeness } from "./match-words.ts";
import { NEAR, nearness } from "./near-words.ts";
import { nouns } from "./role-fillers.ts";
import { exchangedFor } from "./same-frame.ts";

/** "Hart traf es den Mais" where the clause with the claim's verb says "den Weizen" in that place, and another clause tells of the Mais. */
export function movedNoun(
  claim: Facets,
  said: Facets,
): { readonly word: ContentWord; readonly rival: string } | undefined {
  const event = claim.events[0];
  if (!event?.verb || claim.events.length !== 1 || said.events.length < 2 || isLight(event.lemma)) return undefined;
  const told = said.events.filter(({ lemma }) => lemma === event.lemma);
  const only = told[0];
  if (!only || told.length > 1) return undefined;
  const inside = said.every.filter(({ start }) => only.start <= start && start < only.end);
  for (const word of claim.words) {
    if (!word.noun || bestLikeness(word.keys, inside) > 0 || bestLikeness(word.keys, said.every) < 1) continue;
    if (fillers(only.roles).some((filler) => nouns(filler).some((noun) => likeness(word.keys, noun) > 0))) continue;
    const rival = exchangedFor(word.start, claim.text, said.text.slice(only.start, only.end));
    if (rival !== undefined && !isKindNoun(rival) && bestLikeness(wordKeys(rival), claim.every) === 0)
      return { word, rival };
  }
  return undefined;
}

/** Also whom its relative pronoun means. */
const fillers = (roles: Roles | undefined): readonly RoleFiller[] =>
  [roles?.agent, roles?.object, roles?.recipient].flatMap((filler) => filler ?? []);

/** "Billigte den Verkauf" for "beschloss den Kauf": what the deed is done to stands in both, and is another thing. */
export function otherObject(word: ContentWord, claim: Facets, said: Facets, synonymy: Synonymy): string | undefined {
  const event = claim.events.find(
    ({ roles }) => roles?.object && roles.object.start <= word.start && word.start < roles.object.end,
  );
  const told = event && counterpart(event, said);
  const object = told?.roles?.object;
  if (!event?.roles?.object || !object || event.roles.voice !== told.roles?.voice) return undefined;
  const mine = nouns(event.roles.object)[0];
  const other = nouns(object)[0];
  if (!mine || !other || mine.stem !== word.keys.stem || isKindOfThing(object.text)) return undefined;
  if (likeness(mine, other) > 0 || likeness(other, mine) > 0 || other.folded.endsWith(mine.folded)) return undefined;
  if (claim.every.some(({ keys }) => likeness(keys, other) > 0) || nearness(mine, other, synonymy) >= NEAR)
    return undefined;
  return object.text;
}
