import type { ClaimEvent } from "./claim-events.ts";
import { likeness } from "./match-words.ts";
import { nouns } from "./role-fillers.ts";
import { wordKeys } from "./word-keys.ts";

/** "Ohne Strom" beside "hatte Strom", "nicht er, sondern der Torwart" beside "er", "nicht abgerissen, sondern umgebaut": what is left out is a part of the claim's own. */
export function isHeld(excluded: string, { roles, keys, verb }: ClaimEvent): boolean {
  const left = (excluded.match(/(?<=\s)(?:\p{Lu}[\p{L}-]+|\d[\d.,]*)/gu) ?? []).map(wordKeys);
  if (left.length === 0)
    return verb !== undefined && wordKeys(excluded.split(" ").at(-1) ?? "").lemmas.includes(verb.stem);
  if (!left.every((word) => keys.some((key) => likeness(word, key) === 1))) return false;
  const heads = [roles?.agent, roles?.object, roles?.recipient].flatMap((filler) =>
    filler ? nouns(filler).slice(0, 1) : [],
  );
  const instruments = (roles?.prepositional ?? []).filter(
    ({ preposition }) => preposition !== "nach" && preposition !== "zwischen",
  );
  return [...heads, ...instruments.flatMap((filler) => nouns(filler).slice(0, 1))].some((head) =>
    left.some((word) => likeness(word, head) === 1),
  );
}
