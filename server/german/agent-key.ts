import { fold } from "#german/normalise.ts";

/**
 * The key of a noun in -er, by which it is not taken for what its stem is shared with: a "Mieter" (in any case, or "Mieterin") is no "Miete", a "Messer" no "messen". Undefined for all
 * other words.
 */
export function agentKey(word: string): string | undefined {
  const [, noun] = /^(\p{Lu}\p{L}{2,}er)(?:n|s|in|innen)?$/u.exec(word) ?? [];
  return noun === undefined ? undefined : fold(noun);
}
