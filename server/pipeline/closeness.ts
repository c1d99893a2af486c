import { sentences } from "#german/sentences.ts";
import { stem } from "#german/stems.ts";
import { isStopWord } from "#german/stop-words.ts";
import { hyphenParts, words } from "#german/words.ts";

/** How closely a passage holds a question's words together, each part 0–1. */
export interface Closeness {
  /** The most of the question's weighted stems that two neighbouring sentences hold. */
  readonly coverage: number;
  /** The share of the question's neighbouring word pairs, by their weight, that stand within three words of each other. */
  readonly proximity: number;
}

/** Prepares a question for comparison with passages; `rarity` weighs a stem in the collection. */
export function closenessTo(question: string, rarity: (stem: string) => number): (passage: string) => Closeness {
  const asked = stemsOf(question);
  const weights = new Map(asked.map((term) => [term, rarity(term)]));
  const total = sum(weights.values());
  const pairs = asked.flatMap((first, at) => {
    const second = asked[at + 1];
    return second === undefined || second === first
      ? []
      : [{ first, second, weight: Math.min(weights.get(first) ?? 0, weights.get(second) ?? 0) }];
  });
  const pairTotal = sum(pairs.map(({ weight }) => weight));

  return (passage) => {
    const bySentence = sentences(passage).map(({ start, end }) => stemsOf(passage.slice(start, end)));
    const places = placesOf(bySentence.flat(), weights);
    const held = bySentence.map((stems) => new Set(stems.filter((term) => weights.has(term))));
    const coverage = Math.max(
      0,
      ...held.map((set, at) => sum([...set.union(held[at + 1] ?? none)].map((term) => weights.get(term) ?? 0))),
    );
    const near = pairs.filter(({ first, second }) => stand(places.get(first), places.get(second)));
    return {
      coverage: total > 0 ? coverage / total : 0,
      proximity: pairTotal > 0 ? sum(near.map(({ weight }) => weight)) / pairTotal : 0,
    };
  };
}

const NEAR = 3;
const none: ReadonlySet<string> = new Set();

const stand = (some: readonly number[] = [], others: readonly number[] = []): boolean =>
  some.some((place) => others.some((other) => Math.abs(place - other) <= NEAR));

function placesOf(
  stems: readonly string[],
  wanted: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, term] of stems.entries()) {
    if (!wanted.has(term)) continue;
    const known = places.get(term);
    if (known) known.push(place);
    else places.set(term, [place]);
  }
  return places;
}

const stemsOf = (text: string): readonly string[] =>
  words(text).flatMap(({ text: word }) => hyphenParts(word).flatMap((part) => (isStopWord(part) ? [] : [stem(part)])));

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
