import type { RankedPassage } from "#domain/retrieval.ts";
import { namesSource } from "#german/source-mention.ts";
import { liesIn, timeMentions } from "#german/time-mentions.ts";
import { closenessTo } from "./closeness.ts";

/** A found passage before it has its final rank. */
export type FoundPassage = Omit<RankedPassage, "rank">;

/**
 * The head of a fused list in a better order: on top of the fused score counts how closely a passage holds the question's words together,
 * and whether its article is of the medium or time that the question names. Nothing is taken away from a passage.
 */
export function rerank(
  question: string,
  found: readonly FoundPassage[],
  rarity: (stem: string) => number,
): readonly FoundPassage[] {
  const closeness = closenessTo(question, rarity);
  const times = timeMentions(question);
  const bonus = ({ passage, article }: FoundPassage): number => {
    const { coverage, proximity } = closeness(passage.text);
    const named = article.source !== undefined && namesSource(question, article.source);
    const { publishedAt } = article;
    const timely = publishedAt !== undefined && times.some((time) => liesIn(publishedAt, time));
    return CLOSENESS * (coverage + proximity) + (named ? NAMED_SOURCE : 0) + (timely ? NAMED_TIME : 0);
  };
  return found
    .map((passage) => ({ ...passage, score: passage.score + bonus(passage) }))
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}

/** `fundstelle eval retrieval`: MRR@10 of MLQA-de-dev 0.7445 without, 0.7500 with it; of XQuAD-de-a 0.9597 and 0.9637. */
const CLOSENESS = 0.17;
/** Enough to decide between reports of one event, too little to lift a report of another. No dev set names media or times of publication. */
const NAMED_SOURCE = 0.2;
const NAMED_TIME = 0.1;
