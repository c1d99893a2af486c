import type { Facets } from "./claim-facets.ts";
import type { Place } from "./finding.ts";
import { likeness } from "./match-words.ts";

/**
 * The name that the claim gives a thing or somebody ("Bodan heißt das Schiff") and no sentence of the passage has beside a word for it, as apposition or
 * predicate ("das Schiff Bodan", "Bodan, ein Schiff"); undefined where one does, or where the claim names nothing.
 */
export function otherNaming({ events, words, text }: Facets, { said, around, head }: Place): string | undefined {
  const naming = events.find(({ lemma }) => /^hei(?:ß|ss)en$/.test(lemma));
  const verb = naming?.verbParts[0];
  if (!naming || !verb) return undefined;
  const nouns = words.filter(({ noun, start }) => noun && naming.start <= start && start < naming.end);
  const before = nouns.filter(({ start }) => start < verb.start);
  const end = verb.end + (/^[^\p{Lu}]*(?:\p{Lu}[\p{L}-]*\s?)+/u.exec(text.slice(verb.end))?.[0].length ?? 0);
  const behind = nouns.filter(({ start }) => verb.start < start && start < end);
  const isBeside = ({ every }: Facets): boolean =>
    every.some((one) =>
      every.some(
        (other) =>
          Math.abs(one.start - other.start) < BESIDE &&
          before.some(({ keys }) => likeness(keys, one.keys) > 0) &&
          behind.some(({ keys }) => likeness(keys, other.keys) > 0),
      ),
    );
  const sentences = [said, around, head].flatMap((one) => (one.joined ? one.sentences : [one]));
  return behind.length === 0 || sentences.some(isBeside) ? undefined : before.map((word) => word.text).join(" ");
}

/** So many letters apart at most begin a name and the noun that it names. */
const BESIDE = 32;
