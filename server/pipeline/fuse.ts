import type { PassageId } from "#domain/passage.ts";
import type { ScoredPassage } from "./ports.ts";

/** One passage with the opinions of both searches; a missing one did not find it. */
export interface FusedPassage {
  readonly passageId: PassageId;
  /** 0–1. */
  readonly score: number;
  readonly dense?: number;
  readonly lexical?: number;
}

/** The lists of both searches, best first, and how many passages each was asked for. */
export interface FuseInput {
  readonly dense: readonly ScoredPassage[];
  readonly lexical: readonly ScoredPassage[];
  readonly limit: number;
  /** 0 is BM25 alone, 1 the embeddings alone. */
  readonly denseWeight: number;
}

/**
 * Weighted score fusion, best first: (1 − w) · bm25 / max(bm25) + w · (cos − floor) / (max(cos) − floor). A passage that only one search
 * found gets from the other the least that this could have given it. Equal scores keep the order of IDs.
 */
export function fuse({ dense, lexical, limit, denseWeight }: FuseInput): readonly FusedPassage[] {
  const lexicalShare = shareOf(lexical, 0, limit);
  const denseShare = shareOf(dense, floorOf(dense), limit);
  const byId = new Map<PassageId, { readonly dense?: number; readonly lexical?: number }>();
  for (const { passageId, score } of lexical) byId.set(passageId, { lexical: score });
  for (const { passageId, score } of dense) byId.set(passageId, { ...byId.get(passageId), dense: score });
  return [...byId]
    .map(([passageId, scores]) => ({
      passageId,
      score: (1 - denseWeight) * lexicalShare(scores.lexical) + denseWeight * denseShare(scores.dense),
      ...scores,
    }))
    .sort((a, b) => b.score - a.score || (a.passageId < b.passageId ? -1 : 1));
}

/**
 * What counts as no similarity: 0, or as far below the list's end as its start lies above it, for models whose cosines all lie high (e5: 0.7–1).
 * A floor at the list's end would let the length of the list decide how much the embeddings count.
 */
const floorOf = (dense: readonly ScoredPassage[]): number =>
  Math.max(0, 2 * (dense.at(-1)?.score ?? 0) - (dense[0]?.score ?? 0));

function shareOf(list: readonly ScoredPassage[], floor: number, limit: number): (score: number | undefined) => number {
  const reach = (list[0]?.score ?? 0) - floor;
  const unseen = list.length < limit ? floor : (list.at(-1)?.score ?? floor);
  return (score = unseen) => (reach > 0 ? Math.max(0, score - floor) / reach : 0);
}
