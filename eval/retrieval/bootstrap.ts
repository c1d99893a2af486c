import { quantile } from "./metrics.ts";

/** A mean with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const SAMPLES = 1000;

/** The mean of per-question values with its percentile bootstrap interval (Efron 1979), 1,000 samples from a fixed seed: same values, same interval. For a difference of two systems give the differences. */
export function bootstrap(values: readonly number[]): Interval {
  const random = mulberry32(20_261_121);
  const means = Array.from({ length: SAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(random() * values.length)] ?? 0;
    return values.length > 0 ? sum / values.length : 0;
  });
  const value = values.length > 0 ? values.reduce((sum, x) => sum + x, 0) / values.length : 0;
  return { value: rounded(value), low: rounded(quantile(means, 0.025)), high: rounded(quantile(means, 0.975)) };
}

/** Four decimals: a question more or less in 5,000 still shows. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A small generator with full period over 32 bits (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
