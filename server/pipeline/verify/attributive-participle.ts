import type { ClaimEvent } from "./claim-events.ts";
import { likeness } from "./match-words.ts";
import { wordKeys } from "./word-keys.ts";

/** "Das 1911 eröffnete Bad": a participle before a noun tells what is so, whatever its clause plans. */
export const isAttribute = ({ verb }: ClaimEvent, { text, verb: other }: ClaimEvent): boolean =>
  verb !== undefined &&
  (other === undefined || likeness(verb, other) === 0) &&
  (text.match(/(?<!\p{L})\p{Ll}{4,}[tn]e[nmrs]?(?=\s\p{Lu})/gu) ?? []).some(
    (word) => likeness(verb, wordKeys(word)) === 1,
  );
