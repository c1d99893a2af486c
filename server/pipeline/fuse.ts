import type { PassageId } from "#domain/passage.ts";
import type { ScoredPassage } from "./ports.ts";

/** One passage with the opinions of both searches; a missing one did not find it. */
export interface FusedPassage {
  readonly passageId: PassageId;
  readonly score: number;
  readonly dense?: number;
  readonly lexical?: number;
}

/**
 * Weighted score fusion, best first: (1 − w) · bm25 / max(bm25) + w · minmax(cosine), each over its own list; a passage that one
 * search did not find gets 0 from it. Equal scores keep the order of IDs.
 */
export function fuse(
  dense: readonly ScoredPassage[],
  lexical: readonly ScoredPassage[],
  denseWeight: number,
): readonly FusedPassage[] {
  const byId = new Map<PassageId, { dense?: number; lexical?: number }>();
  for (const { passageId, score } of lexical) byId.set(passageId, { lexical: score });
  for (const { passageId, score } of dense) byId.set(passageId, { ...byId.get(passageId), dense: score });
  const best = lexical[0]?.score ?? 0;
  const [top, bottom] = [dense[0]?.score ?? 0, dense.at(-1)?.score ?? 0];
  const share = (score: number | undefined): number =>
    score === undefined ? 0 : top > bottom ? (score - bottom) / (top - bottom) : 1;
  return [...byId]
    .map(([passageId, scores]) => ({
      passageId,
      score: (1 - denseWeight) * (best > 0 ? (scores.lexical ?? 0) / best : 0) + denseWeight * share(scores.dense),
      ...scores,
    }))
    .sort((a, b) => b.score - a.score || (a.passageId < b.passageId ? -1 : 1));
}
