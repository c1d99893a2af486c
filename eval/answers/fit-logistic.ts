import { scoreOf } from "./fit-weights.ts";

/** One example of a yes/no model, and how much it counts. */
export interface Labelled {
  readonly features: readonly number[];
  readonly truth: 0 | 1;
  readonly weight: number;
}

/** Weights of a logistic regression, by Adam on the whole set with L2 `penalty`; deterministic. */
export function fitLogistic(
  examples: readonly Labelled[],
  size: number,
  penalty = 1e-3,
  steps = 600,
): readonly number[] {
  const weights = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= steps; step++) {
    const gradient = new Array<number>(size).fill(0);
    for (const { features, truth, weight } of examples) {
      const miss = weight * (truth - 1 / (1 + Math.exp(-scoreOf(weights, features))));
      features.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + miss * value;
      });
    }
    const rate = step > (2 / 3) * steps ? 0.02 : 0.2;
    for (let k = 0; k < size; k++) {
      const g = (gradient[k] ?? 0) / total - penalty * (weights[k] ?? 0);
      const m = 0.9 * (mean[k] ?? 0) + 0.1 * g;
      const s = 0.999 * (square[k] ?? 0) + 0.001 * g * g;
      mean[k] = m;
      square[k] = s;
      weights[k] = (weights[k] ?? 0) + (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(s / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}
