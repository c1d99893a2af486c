import type { AskedConflict } from "./asked-conflicts.ts";

/**
 * The one conflict, if any, that an answer ends with where it did not begin with one: what was asked for before what was not, and what the
 * answer itself has told before what it has not. What nobody asked for follows only where the answer told one of its sides and others
 * contradict it or have a later figure.
 */
export function followsAnswer(
  disputed: readonly AskedConflict[],
  isSaid: (sentence: string) => boolean,
): readonly AskedConflict[] {
  const ranked = disputed.map((found) => ({
    found,
    isSaid: found.statements.some(({ sentence }) => isSaid(sentence)),
  }));
  const chosen =
    ranked.find((one) => one.found.isAsked && one.isSaid) ??
    ranked.find(({ found }) => found.isAsked) ??
    ranked.find(({ found, isSaid }) => isSaid && found.conflict.kind !== "refinement");
  return chosen ? [chosen.found] : [];
}
