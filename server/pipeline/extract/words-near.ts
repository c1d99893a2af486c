import type { Synonymy } from "../ports.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { ReadSentence } from "./read-sentence.ts";

/**
 * How near a sentence comes to each word of a question by the word space, in the question's order: the most of its words, 0–1. It sees what stands in no
 * table ("Bonus" – "Prämie"), and is no match: what lies near may be another thing of the kind.
 */
export function wordsNear(
  { words }: Pick<AskedQuestion, "words">,
  synonymy: Synonymy,
): (sentence: ReadSentence) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  const nearTo = (stem: string): readonly number[] => {
    let near = known.get(stem);
    if (!near) {
      near = words.map((word) => Math.max(synonymy(word.stem, stem), word.verb ? synonymy(word.verb, stem) : 0));
      known.set(stem, near);
    }
    return near;
  };
  return ({ stems }) => {
    const most = words.map(() => 0);
    for (const stem of stems)
      nearTo(stem).forEach((near, k) => {
        most[k] = Math.max(most[k] ?? 0, near);
      });
    return most;
  };
}
