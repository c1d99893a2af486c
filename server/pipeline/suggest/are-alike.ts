import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { words } from "#german/words.ts";

/** Above this share two of the corpus's questions ask for the same thing with other details; below it none did. */
const SHARED = 1 / 3;

/** Whether two questions are so much alike that a reader needs only one: by the share of content words that both have (Jaccard). */
export function areAlike(one: string, other: string): boolean {
  const [first, second] = [stemsOf(one), stemsOf(other)];
  const shared = first.intersection(second).size;
  return shared > 0 && shared / first.union(second).size >= SHARED;
}

const stemsOf = (question: string): Set<string> =>
  new Set(words(question).flatMap(({ text }) => (isStopWord(text) ? [] : [stem(text)])));
