import type { PassageId } from "#domain/passage.ts";

/** How well a ranking finds the evidence passages, each 0–1 (TREC). */
export interface RetrievalScore {
  readonly "recall@1": number;
  readonly "recall@5": number;
  readonly "recall@10": number;
  readonly mrr: number;
  readonly "ndcg@10": number;
}

export const retrievalMetrics = ["recall@1", "recall@5", "recall@10", "mrr", "ndcg@10"] as const;

/** Scores a ranking, best first, against the passages that hold the evidence; undefined where there is none. nDCG with gain 1 and log2 discount (Järvelin and Kekäläinen 2002). */
export function scoreRetrieval(
  ranked: readonly PassageId[],
  evidence: readonly PassageId[],
): RetrievalScore | undefined {
  const wanted = new Set(evidence);
  if (wanted.size === 0) return undefined;
  const ranks = ranked.flatMap((id, at) => (wanted.has(id) ? [at + 1] : []));
  const recall = (k: number): number => ranks.filter((rank) => rank <= k).length / wanted.size;
  const discounted = (list: readonly number[]): number => list.reduce((sum, rank) => sum + 1 / Math.log2(1 + rank), 0);
  const ideal = Array.from({ length: Math.min(wanted.size, 10) }, (_, at) => at + 1);
  return {
    "recall@1": recall(1),
    "recall@5": recall(5),
    "recall@10": recall(10),
    mrr: ranks[0] === undefined ? 0 : 1 / ranks[0],
    "ndcg@10": discounted(ranks.filter((rank) => rank <= 10)) / discounted(ideal),
  };
}
