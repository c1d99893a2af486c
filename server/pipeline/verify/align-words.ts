import type { ContentWord } from "./content-words.ts";
import { likeness, partsLikeness } from "./match-words.ts";

/**
 * How well each word of a claim is met by a word of the evidence, 0–1, in order. A word of the evidence that one word of the claim repeats
 * meets no other one by mere likeness: "Staatsanwaltschaft" cannot stand for "Anklage" beside itself.
 */
export function alignWords(claim: readonly ContentWord[], evidence: readonly ContentWord[]): readonly number[] {
  const taken = new Set<ContentWord>();
  const best = claim.map(({ keys }) => {
    const same = evidence.filter((other) => likeness(keys, other.keys) === 1);
    for (const other of same) taken.add(other);
    return same.length > 0 ? 1 : 0;
  });
  return claim.map(({ keys }, at) => {
    if (best[at] === 1) return 1;
    let most = 0;
    for (const other of evidence) if (!taken.has(other)) most = Math.max(most, likeness(keys, other.keys));
    return most > 0 ? most : partsLikeness(keys.stem, evidence);
  });
}
