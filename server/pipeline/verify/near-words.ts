import type { Synonymy } from "../ports.ts";
import type { WordKeys } from "./word-keys.ts";

/** How near a word is met by another by dictionary and word space, by any of the stems they can be matched by; −1 to 1. */
export function nearness(a: WordKeys, b: WordKeys, synonymy: Synonymy): number {
  let best = synonymy(a.stem, b.stem);
  for (const one of a.lemmas) {
    best = Math.max(best, synonymy(one, b.stem));
    for (const other of b.lemmas) best = Math.max(best, synonymy(one, other));
  }
  for (const other of b.lemmas) best = Math.max(best, synonymy(a.stem, other));
  return best;
}

/** What the dictionary lists as standing for one another, and a phrase that it lists beside itself. */
export const LISTED = 1;

/** What it lists as a kind of the other ("Kalb" of "Tier"): who tells of the kind tells of the other too. */
export const KIND = 0.9;

/**
 * From here on a noun may stand for another one. The three bars were chosen together on `eval:verifier -- --free`: lower ones let wrong claims
 * pass (verbs at 0.2: 0.08 of others-g instead of 0.05), higher ones carry fewer right claims (verbs at 0.4: 0.47 of others-h instead of 0.56).
 */
export const NEAR = 0.35;

/** The same for two words of which neither is a noun; with 0.3 more wrong claims pass by a verb that tells something else, with 0.4 fewer right ones are found (`eval:verifier -- --free`). */
export const NEAR_VERB = 0.35;

/** The same for a noun beside a verb or an adjective. */
export const NEAR_MIXED = 0.38;

/** From here on it may even where both sentences read the same around the two words. */
export const SURE = 0.65;

/** The closeness of a machine without a word space: every word is a stranger to every other. */
export const noSynonymy: Synonymy = () => 0;
