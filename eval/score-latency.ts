import type { Timings } from "#domain/answer.ts";
import { quantile } from "./retrieval/metrics.ts";

/** Milliseconds: median and 95th percentile over answers. */
export interface Latency {
  readonly n: number;
  readonly firstSentenceMs: { readonly p50: number; readonly p95: number };
  readonly totalMs: { readonly p50: number; readonly p95: number };
}

/** What readers wait for; zeros where nothing was timed. */
export function scoreLatency(timings: readonly Timings[]): Latency {
  const of = (key: "firstSentenceMs" | "totalMs"): Latency["totalMs"] => {
    const values = timings.map((timing) => timing[key]);
    return { p50: tenth(quantile(values, 0.5)), p95: tenth(quantile(values, 0.95)) };
  };
  return { n: timings.length, firstSentenceMs: of("firstSentenceMs"), totalMs: of("totalMs") };
}

const tenth = (ms: number): number => Math.round(ms * 10) / 10;
