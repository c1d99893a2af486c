import { contentStems } from "#german/analyser.ts";

/** How closely a passage holds a question's words together, each part 0–1. */
export interface Closeness {
  /** The most of the question's weighted stems that stand within a window of two sentences' length. */
  readonly coverage: number;
  /** The share of the question's neighbouring word pairs, by their weight, that stand within three content words of each other. */
  readonly proximity: number;
}

/** Prepares a question for comparison with passages; `rarity` weighs a stem in the collection. */
export function closenessTo(question: string, rarity: (stem: string) => number): (passage: string) => Closeness {
  const asked = contentStems(question);
  const weights = new Map(asked.map((term) => [term, rarity(term)]));
  const total = sum(weights.values());
  const pairs = asked.flatMap((first, at) => {
    const second = asked[at + 1];
    return second === undefined || second === first ? [] : [{ first, second, weight: lesser(weights, first, second) }];
  });
  const pairTotal = sum(pairs.map(({ weight }) => weight));

  return (passage) => {
    const hits = hitsIn(contentStems(passage), weights);
    const near = pairs.filter(({ first, second }) => meet(hits, first, second));
    return {
      coverage: total > 0 ? bestWindow(hits, weights) / total : 0,
      proximity: pairTotal > 0 ? sum(near.map(({ weight }) => weight)) / pairTotal : 0,
    };
  };
}

/** Content words: two German news sentences hold about 24. */
const WINDOW = 24;
const NEAR = 3;

interface Hit {
  readonly term: string;
  /** Counted in content words. */
  readonly place: number;
}

const hitsIn = (stems: readonly string[], wanted: ReadonlyMap<string, number>): readonly Hit[] =>
  stems.flatMap((term, place) => (wanted.has(term) ? [{ term, place }] : []));

function bestWindow(hits: readonly Hit[], weights: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [at, { place }] of hits.entries()) {
    const held = new Set<string>();
    for (let i = at; i < hits.length; i++) {
      const hit = hits[i];
      if (!hit || hit.place >= place + WINDOW) break;
      held.add(hit.term);
    }
    best = Math.max(best, sum([...held].map((term) => weights.get(term) ?? 0)));
  }
  return best;
}

const meet = (hits: readonly Hit[], first: string, second: string): boolean =>
  hits.some(
    ({ term, place }) =>
      term === first && hits.some((other) => other.term === second && Math.abs(other.place - place) <= NEAR),
  );

const lesser = (weights: ReadonlyMap<string, number>, a: string, b: string): number =>
  Math.min(weights.get(a) ?? 0, weights.get(b) ?? 0);

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
