import { hasKindred } from "#german/kindred-words.ts";
import { looksCommon } from "#german/person-names.ts";
import type { ContentWord } from "./content-words.ts";
import type { WordKeys } from "./word-keys.ts";

/** Whether a noun may be a name: no word that German is known to have, and no country, which too much happens in. */
export function isNameLike({ text, noun, keys }: ContentWord): boolean {
  if (!noun) return false;
  const known = memory.get(keys);
  if (known !== undefined) return known;
  const may =
    text.length > 2 &&
    keys.groups.length === 0 &&
    !keys.stem.startsWith("country:") &&
    !looksCommon(text) &&
    !hasKindred(keys.folded, keys.stem);
  memory.set(keys, may);
  return may;
}

const memory = new WeakMap<WordKeys, boolean>();
