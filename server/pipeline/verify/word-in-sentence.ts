import type { Facets } from "./claim-facets.ts";
import type { ContentWord } from "./content-words.ts";
import { likeness } from "./match-words.ts";

/** "Wegen des Regens": why something happened is a claim of its own. */
export const isCause = ({ start }: ContentWord, { text }: Facets): boolean =>
  /(?<!\p{L})(?:wegen|aufgrund|infolge|dank|trotz|durch|weil)\s(?:\p{L}+\s){0,2}$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** Whether a verb that the sentence lacks is the verb of another one: what stands here tells something else. */
export const isToldElsewhere = ({ keys }: ContentWord, others: readonly (Facets | undefined)[]): boolean =>
  others.some((other) => other?.every.some((word) => word.verb && likeness(keys, word.keys) === 1));
