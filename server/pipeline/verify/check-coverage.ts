import type { Facets } from "./claim-facets.ts";
import { type Check, notSaid } from "./finding.ts";
import { bestLikeness } from "./match-words.ts";

/** The share of a claim's content words that the evidence must hold. */
const COVERAGE = 0.75;

/** Every noun of the claim must stand in the evidence or around it, and most of its other words. */
export const checkCoverage: Check = (claim, { said, around }) => {
  const missing: string[] = [];
  let sum = 0;
  for (const word of claim.words) {
    const own = bestLikeness(word.keys, said.words);
    const likeness = own > 0 ? own : 0.8 * bestLikeness(word.keys, around.words);
    sum += likeness > 0 ? 1 : 0;
    if (likeness === 0 && word.noun) missing.push(word.text);
  }
  const [first] = missing;
  if (first !== undefined) return notSaid("not-carried", `Von „${first}“ sagt die Textstelle nichts.`);
  if (claim.words.length === 0) return undefined;
  return sum / claim.words.length >= COVERAGE
    ? undefined
    : notSaid("not-carried", "Die Textstelle trägt den Satz nicht.");
};

/** Share of the claim's content words that the sentences hold themselves, 0–1: how likely both speak of the same. */
export function coverage(claim: Facets, said: Facets): number {
  if (claim.words.length === 0) return 0;
  let sum = 0;
  for (const word of claim.words) sum += bestLikeness(word.keys, said.words);
  return sum / claim.words.length;
}
