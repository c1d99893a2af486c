/**
 * Climbs from `weights`, which it changes, by Adam (Kingma & Ba 2015): `gradientAt` gives the slope at the weights, `rate` how far a step goes.
 * Deterministic.
 */
export function adam(
  weights: number[],
  steps: number,
  rate: (step: number) => number,
  gradientAt: (weights: readonly number[]) => readonly number[],
): readonly number[] {
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientAt(weights);
    for (let k = 0; k < weights.length; k++) {
      const g = gradient[k] ?? 0;
      const m = 0.9 * (mean[k] ?? 0) + 0.1 * g;
      const s = 0.999 * (square[k] ?? 0) + 0.001 * g * g;
      mean[k] = m;
      square[k] = s;
      const length = rate(step) * (m / (1 - 0.9 ** step));
      weights[k] = (weights[k] ?? 0) + length / (Math.sqrt(s / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}
