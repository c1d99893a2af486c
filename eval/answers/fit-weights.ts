import { adam } from "./adam.ts";

/** One of several answers; `shift` is what its score has beside the weighted features. */
export interface Alternative {
  readonly features: readonly number[];
  readonly shift: number;
  readonly isRight: boolean;
}

/** A set of alternatives of which some are right, and how much it counts. */
export interface Choice {
  readonly alternatives: readonly Alternative[];
  readonly weight: number;
}

/**
 * Weights of a listwise softmax (ListNet's top-one probability, Cao et al. 2007) that make right alternatives likely, by Adam (Kingma & Ba
 * 2015) on the whole set, drawn to `prior` by the L2 `penalty`; sets without a right alternative teach nothing. Deterministic.
 */
export function fitWeights(
  choices: readonly Choice[],
  prior: readonly number[],
  penalty = 1.5e-3,
  steps = 200,
): readonly number[] {
  const size = prior.length;
  const teaching = choices.filter(({ alternatives }) => alternatives.some(({ isRight }) => isRight));
  const total = teaching.reduce((sum, { weight }) => sum + weight, 0);
  const rate = (step: number): number => (step > 0.6 * steps ? 0.03 : 0.2);
  return adam([...prior], steps, rate, (weights) => {
    const gradient = new Array<number>(size).fill(0);
    for (const { alternatives, weight } of teaching) {
      const share = probabilities(alternatives.map((one) => scoreOf(weights, one.features) + one.shift));
      const right = alternatives.reduce((sum, { isRight }, i) => sum + (isRight ? (share[i] ?? 0) : 0), 0);
      alternatives.forEach(({ features, isRight }, i) => {
        const push = weight * ((isRight ? (share[i] ?? 0) / Math.max(right, 1e-12) : 0) - (share[i] ?? 0));
        if (Math.abs(push) > 1e-6)
          for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + push * (features[k] ?? 0);
      });
    }
    return gradient.map((slope, k) => slope / total - penalty * ((weights[k] ?? 0) - (prior[k] ?? 0)));
  });
}

/** The weighted sum of features. */
export const scoreOf = (weights: readonly number[], features: readonly number[]): number =>
  features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** Softmax. */
function probabilities(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
