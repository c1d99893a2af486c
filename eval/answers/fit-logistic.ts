import { adam } from "./adam.ts";
import { scoreOf } from "./fit-weights.ts";

/** One example of a yes/no model, and how much it counts. */
export interface Labelled {
  readonly features: readonly number[];
  readonly truth: 0 | 1;
  readonly weight: number;
}

/**
 * Weights of a logistic regression whose last feature is always 1, by Adam on the whole set with L2 `penalty` on all others, each measured in its own standard
 * deviations: a rare feature is not held down for being rare. Deterministic.
 */
export function fitLogistic(
  examples: readonly Labelled[],
  size: number,
  penalty: number,
  steps = 400,
): readonly number[] {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = Array.from({ length: size }, (_, k) => weighted(examples, total, ({ features }) => features[k] ?? 0));
  const spread = mean.map((middle, k) =>
    notable(Math.sqrt(weighted(examples, total, ({ features }) => ((features[k] ?? 0) - middle) ** 2))),
  );
  const bias = size - 1;
  const scaled = examples.map((one) => ({
    ...one,
    features: one.features.map((value, k) => (k === bias ? 1 : (value - (mean[k] ?? 0)) / ((spread[k] ?? 0) || 1))),
  }));
  const weights = descend(scaled, total, { size, penalty, steps });
  const own = weights.map((weight, k) => (k === bias ? weight : (spread[k] ?? 0) > 0 ? weight / (spread[k] ?? 1) : 0));
  const shift = own.reduce((sum, weight, k) => (k === bias ? sum : sum + weight * (mean[k] ?? 0)), 0);
  return own.map((weight, k) => (k === bias ? weight - shift : weight));
}

/** What never changes spreads by what is lost in adding it up, and would be weighed by the inverse of that. */
const notable = (spread: number): number => (spread > 1e-5 ? spread : 0);

const weighted = (examples: readonly Labelled[], total: number, value: (one: Labelled) => number): number =>
  examples.reduce((sum, one) => sum + one.weight * value(one), 0) / total;

function descend(
  examples: readonly Labelled[],
  total: number,
  { size, penalty, steps }: { readonly size: number; readonly penalty: number; readonly steps: number },
): readonly number[] {
  const rate = (step: number): number => (step > (2 / 3) * steps ? 0.005 : 0.05);
  return adam(new Array<number>(size).fill(0), steps, rate, (weights) => {
    const gradient = new Array<number>(size).fill(0);
    for (const { features, truth, weight } of examples) {
      const miss = weight * (truth - 1 / (1 + Math.exp(-scoreOf(weights, features))));
      for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + miss * (features[k] ?? 0);
    }
    return gradient.map((slope, k) => slope / total - (k === size - 1 ? 0 : penalty * (weights[k] ?? 0)));
  });
}
