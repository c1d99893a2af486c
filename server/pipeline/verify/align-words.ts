import { frameOf } from "#german/converse-verbs.ts";
import { mapped } from "#german/mapped.ts";
import { isDenial, stanceOf } from "#german/stance-verbs.ts";
import type { Synonymy } from "../ports.ts";
import type { ContentWord } from "./content-words.ts";
import { isInferred } from "./inferred-words.ts";
import { isReal } from "./is-real.ts";
import { likeness, partsLikeness } from "./match-words.ts";
import { isNameLike } from "./name-like.ts";
import { nearnessInClause } from "./near-phrases.ts";
import { LISTED, NEAR, NEAR_MIXED, NEAR_VERB, SURE } from "./near-words.ts";

/** How well a word of a claim is met by the evidence, 0–1; `near` is the word that meets it by the word space alone, and not by the dictionary. */
export interface Met {
  readonly likeness: number;
  readonly near: ContentWord | undefined;
}

/**
 * How well each word of a claim is met by a word of the evidence, in order. A word of the evidence that one word of the claim repeats meets no
 * other one by mere likeness: "Staatsanwaltschaft" cannot stand for "Anklage" beside itself.
 */
export function alignWords(
  claim: readonly ContentWord[],
  evidence: readonly ContentWord[],
  synonymy: Synonymy,
): readonly Met[] {
  const taken = new Set<ContentWord>();
  const byRule: number[] = [];
  for (const { keys } of claim) {
    let same = 0;
    for (const other of evidence) {
      if (likeness(keys, other.keys) !== 1) continue;
      taken.add(other);
      same = 1;
    }
    byRule.push(same);
  }
  claim.forEach(({ keys }, at) => {
    if (byRule[at] === 1) return;
    let most = 0;
    for (const other of evidence) if (!taken.has(other)) most = Math.max(most, likeness(keys, other.keys));
    byRule[at] = most > 0 ? most : partsLikeness(keys.stem, evidence);
  });
  return mapped(claim, (word, at) => {
    const likely = byRule[at] ?? 0;
    if (likely > 0) return { likeness: likely, near: undefined };
    let nearest = 0;
    let found: ContentWord | undefined;
    for (const other of evidence) {
      const near = nearnessInClause(word, other, synonymy);
      if (near >= LISTED && canStand(word, other)) {
        if (isSameTelling(word, other)) return { likeness: BY_SPACE, near: undefined };
        continue;
      }
      if (taken.has(other)) continue;
      if (near <= nearest || near < leastFor(word, other) || areNames(word, other)) continue;
      if (canStand(word, other)) [nearest, found] = [near, other];
    }
    if (!found) return { likeness: 0, near: undefined };
    taken.add(found);
    return { likeness: BY_SPACE, near: found };
  });
}

/** Towns, people and firms lie near each other in the word space, and none stands for another one. */
const areNames = (word: ContentWord, other: ContentWord): boolean => isNameLike(word) && isNameLike(other);

const leastFor = ({ noun, verb }: ContentWord, other: ContentWord): number =>
  verb && other.noun ? SURE : noun !== other.noun ? NEAR_MIXED : noun ? NEAR : NEAR_VERB;

/**
 * Verbs that say how far a thing has come ("planen" – "bauen"), whether it is so, or which way it went ("sinken" – "wiederholen") stand for no
 * plain ones: what lies near them says something else of the same affair.
 */
const canStand = ({ text, verb }: ContentWord, other: ContentWord): boolean =>
  !verb ||
  (!isInferred(text) &&
    (!other.verb ||
      (isOneExchange(text, other.text) &&
        (stanceOf(text) === undefined || stanceOf(text) === stanceOf(other.text)) &&
        (!isDenial(text) || isDenial(other.text)))));

/** "Niemand kam zu Schaden" tells of nobody hurt: what is so and done there must be so and done here. */
const isSameTelling = ({ verb, clause }: ContentWord, { clause: told }: ContentWord): boolean =>
  !verb || !clause || !told || (clause.polarity === told.polarity && isReal(clause) === isReal(told));

/** "Schenken" and "verkaufen" lie near each other, but tell two kinds of giving. */
function isOneExchange(verb: string, other: string): boolean {
  const a = frameOf(verb);
  const b = frameOf(other);
  return !a || !b || a.relation === b.relation;
}

/** What a word counts for that only the word space knows. */
export const BY_SPACE = 0.8;
