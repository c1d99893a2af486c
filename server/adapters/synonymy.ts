import type { Synonymy } from "#pipeline/ports.ts";
import { wordSpace } from "./word-space.ts";
import { wordings } from "./wordings.ts";

/** What the dictionary lists, else what the word space holds of the two; each by its bytes. */
export function synonymyOf(words: Uint8Array, listed: Uint8Array): Synonymy {
  const [space, dictionary] = [wordSpace(words), wordings(listed)];
  return (a, b) => Math.max(dictionary(a, b), space(a, b));
}
