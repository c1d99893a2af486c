import { contentStems } from "#german/analyser.ts";
import { type AskedStems, readAskedStems } from "./asked-stems.ts";

/** How closely a passage holds a question's words together, each part 0–1. A near synonym, or a part of a compound, counts as part of the word. */
export interface Closeness {
  /** The most of the question's weighted stems that stand within a window of two sentences' length; what stands above the passage counts by half. */
  readonly coverage: number;
  /** The share of the question's neighbouring word pairs, by their weight, that stand within three content words of each other. */
  readonly proximity: number;
  /** The share of the question's figures that the passage holds; 0 for a question without one. */
  readonly figures: number;
}

/** Prepares a question for comparison with passages and what stands above them (title, heading); `rarity` weighs a stem in the collection. */
export function closenessTo(
  question: string,
  rarity: (stem: string) => number,
): (passage: string, above?: string) => Closeness {
  const asked = readAskedStems(question);
  const weights = asked.stems.map(rarity);
  const total = sum(weights);
  const pairs = pairsOf(asked, weights);
  const pairTotal = sum(pairs.map(({ weight }) => weight));
  const figures = asked.stems.flatMap((stem, at) => (/^\d/.test(stem) ? [at] : []));

  return (passage, above = "") => {
    const told = new Float64Array(weights.length);
    for (const { asked: at, strength } of hitsIn(contentStems(above), asked))
      told[at] = Math.max(told[at] ?? 0, strength * TOLD);
    const hits = hitsIn(contentStems(passage), asked);
    const isHeld = (figure: number) => hits.some((hit) => hit.asked === figure && hit.strength === 1);
    return {
      coverage: share(bestWindow(hits, weights, told), total),
      proximity: share(sum(pairs.map((pair) => pair.weight * meet(hits, pair))), pairTotal),
      figures: share(figures.filter(isHeld).length, figures.length),
    };
  };
}

/** News name their subject in the title and go on without it. 0.3 to 0.8 find alike; at 0.8 proofs of bundled articles stand lower. */
const TOLD = 0.5;

/** Content words: two German news sentences hold about 24. */
const WINDOW = 24;
const NEAR = 3;

/** A place of the passage, counted in content words, that says a word of the question. */
interface Hit {
  readonly asked: number;
  readonly strength: number;
  readonly place: number;
}

interface Pair {
  readonly first: number;
  readonly second: number;
  /** That of its lesser word. */
  readonly weight: number;
}

const pairsOf = ({ order }: AskedStems, weights: readonly number[]): readonly Pair[] =>
  order.flatMap((first, at) => {
    const second = order[at + 1];
    if (second === undefined || second === first) return [];
    return [{ first, second, weight: Math.min(weights[first] ?? 0, weights[second] ?? 0) }];
  });

function hitsIn(stems: readonly string[], { met }: AskedStems): readonly Hit[] {
  const found: Hit[] = [];
  for (const [place, stem] of stems.entries())
    for (const { asked, strength } of met(stem)) found.push({ asked, strength, place });
  return found;
}

function bestWindow(hits: readonly Hit[], weights: readonly number[], told: Float64Array): number {
  const given = sum(weights.map((weight, at) => weight * (told[at] ?? 0)));
  let best = given;
  for (const [at, { place }] of hits.entries()) {
    const held = told.slice();
    let sum = given;
    for (let i = at; i < hits.length; i++) {
      const hit = hits[i];
      if (!hit || hit.place >= place + WINDOW) break;
      const before = held[hit.asked] ?? 0;
      if (hit.strength <= before) continue;
      sum += (hit.strength - before) * (weights[hit.asked] ?? 0);
      held[hit.asked] = hit.strength;
    }
    best = Math.max(best, sum);
  }
  return best;
}

/** How surely both words of the pair stand near each other, 0–1. */
function meet(hits: readonly Hit[], { first, second }: Pair): number {
  let best = 0;
  for (const a of hits)
    if (a.asked === first)
      for (const b of hits)
        if (b.asked === second && b.place !== a.place && Math.abs(a.place - b.place) <= NEAR)
          best = Math.max(best, a.strength * b.strength);
  return best;
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

function sum(values: readonly number[]): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
