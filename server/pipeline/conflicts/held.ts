import type { ContentWord } from "../verify/content-words.ts";
import { bestLikeness } from "../verify/match-words.ts";

/** How many words are among others, as written, in a compound or by its last part. */
export const held = (some: readonly ContentWord[], others: readonly ContentWord[]): number =>
  some.filter(({ keys }) => bestLikeness(keys, others) >= 0.8).length;
