import { frameOf } from "#german/converse-verbs.ts";
import { poles } from "#german/opposites.ts";
import { mayBeOutcome, outcomes } from "#german/outcomes.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import { isDeciding } from "#german/status.ts";
import type { ClaimEvent } from "./claim-events.ts";
import type { Facets } from "./claim-facets.ts";
import type { ContentWord } from "./content-words.ts";
import { counterpart } from "./counterpart.ts";
import { likeness } from "./match-words.ts";

/**
 * "Elf Mitglieder gehörten zu der Gruppe" – "die Gruppe bestand aus elf Mitgliedern": where one clause of the evidence tells all the rest of the
 * verb's clause, at least three things of it, the verb itself is another wording; not where verbs of its kind say which of two
 * contrary things is so. `isKept` are the words that the evidence has.
 */
export function isOtherWording(
  verb: ContentWord,
  claim: Facets,
  said: Facets,
  isKept: (word: ContentWord) => boolean,
): boolean {
  const belongs = verb.text === "gehören" && /(?<!\p{L})zu[mr]?(?!\p{L})/u.test(claim.text);
  if (
    !belongs &&
    isContrary(verb.text) &&
    !(isReceiving(verb.text) && !said.events.some(({ lemma }) => frameOf(lemma)))
  )
    return false;
  const event = claim.events.find(({ verbParts }) => verbParts.some(({ start }) => start === verb.start));
  const told = event && counterpart(event, said);
  if (!told || told.polarity !== event.polarity || told.open !== event.open) return false;
  if (isReal(told) !== isReal(event)) return false;
  const inside = ({ start }: { readonly start: number }): boolean => event.start <= start && start < event.end;
  const words = claim.words.filter((word) => word !== verb && inside(word));
  const counted = claim.figures.filter(({ quantity }) => inside(quantity)).length + claim.dates.filter(inside).length;
  const kept = words.filter((word) => isKept(word) && isIn(word, told));
  const weight = (list: readonly ContentWord[]): number => list.reduce((sum, { share }) => sum + share, 0);
  return weight(kept) + counted >= LEAST && weight(kept) >= MOST_OF * weight(words);
}

/** So many things besides the verb one clause must tell, and such a share of all. */
const LEAST = 3;
const MOST_OF = 0.99;

const isIn = ({ keys }: ContentWord, told: ClaimEvent): boolean => told.keys.some((key) => likeness(keys, key) > 0);

export const isReal = ({ status }: Pick<ClaimEvent, "status">): boolean => status === "done" || status === "ongoing";

/** "Erhielt eine Bewährungsstrafe" – "kam mit einer Bewährungsstrafe davon": where nobody gives, receiving says no more than that somebody has it. */
export const isReceiving = (lemma: string): boolean => /^(?:bekommen|erhalten|kriegen)$/.test(lemma);

/** Verbs with an opposite or a counterpart, and those that say how far a thing has come or what became of somebody. */
export const isContrary = (lemma: string): boolean =>
  stanceOf(lemma) !== undefined ||
  isDenial(lemma) ||
  isDeciding(lemma) ||
  frameOf(lemma) !== undefined ||
  poles(lemma).length > 0 ||
  (mayBeOutcome(lemma) && outcomes(lemma).length > 0);
