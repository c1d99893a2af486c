/** A ranking's worth for one question with one right text, each 0–1 (TREC). */
export interface Metrics {
  readonly "mrr@10": number;
  readonly "recall@1": number;
  readonly "recall@5": number;
  readonly "recall@10": number;
  readonly "ndcg@10": number;
}

export type MetricName = keyof Metrics;
export const metricNames: readonly MetricName[] = ["mrr@10", "recall@1", "recall@5", "recall@10", "ndcg@10"];

/** What the right text's rank is worth, counted from 1; undefined when it was not found. */
export const metricsOf = (rank: number | undefined): Metrics => ({
  "mrr@10": within(rank, 10) ? 1 / rank : 0,
  "recall@1": within(rank, 1) ? 1 : 0,
  "recall@5": within(rank, 5) ? 1 : 0,
  "recall@10": within(rank, 10) ? 1 : 0,
  "ndcg@10": within(rank, 10) ? 1 / Math.log2(1 + rank) : 0,
});

const within = (rank: number | undefined, most: number): rank is number => rank !== undefined && rank <= most;

/** The rank of the wanted text among texts ordered by their best passage; `found` names each passage's text, best first. */
export function rankOf(wanted: number, found: readonly number[]): number | undefined {
  const at = [...new Set(found)].indexOf(wanted);
  return at < 0 ? undefined : at + 1;
}

/** The q-quantile of numbers in any order (nearest rank). */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? 0;
}
