import type { Facets } from "./claim-facets.ts";
import type { Place } from "./finding.ts";
import { bestLikeness, likeness } from "./match-words.ts";

/**
 * The name that the claim gives a thing or somebody ("Bodan heißt das Schiff") and no sentence of the passage has beside a word for it, as apposition or
 * predicate ("das Schiff Bodan", "Bodan, ein Schiff"); undefined where one does, or where the claim names nothing.
 */
export function otherNaming({ events, words }: Facets, { said, around, head }: Place): string | undefined {
  const naming = events.find(({ lemma }) => /^hei(?:ß|ss)en$/.test(lemma));
  const verb = naming?.verbParts[0];
  if (!naming || !verb) return undefined;
  const nouns = words.filter(({ noun, start }) => noun && naming.start <= start && start < naming.end);
  const names = nouns.filter(({ start }) => start < verb.start);
  const named = nouns.find(({ start }) => start > verb.start);
  const isBeside = ({ every }: Facets): boolean =>
    every.some(
      (one) =>
        bestLikeness(one.keys, names) > 0 &&
        every.some(
          ({ keys, start }) => named && Math.abs(one.start - start) < BESIDE && likeness(named.keys, keys) > 0,
        ),
    );
  const sentences = [said, around, head].flatMap((one) => (one.joined ? one.sentences : [one]));
  return !named || sentences.some(isBeside) ? undefined : names[0]?.text;
}

/** So many letters apart at most begin a name and the noun that it names. */
const BESIDE = 32;
