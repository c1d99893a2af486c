import { namesSource } from "#german/source-mention.ts";
import { liesIn, timeMentions } from "#german/time-mentions.ts";
import type { FoundPassage, Reranker, RerankInput } from "./ports.ts";

/**
 * The head of a fused list in a better order: on top of the fused score counts what the re-ranker says of a passage, and whether its
 * article is of the medium or time that the question names. Nothing is taken away from a passage.
 */
export async function rerank(reranker: Reranker, input: RerankInput): Promise<readonly FoundPassage[]> {
  const relevance = await reranker.relevance(input);
  const named = namedIn(input.question);
  return input.found
    .map((passage, i) => ({ ...passage, score: passage.score + (relevance[i] ?? 0) + named(passage) }))
    .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));
}

function namedIn(question: string): (found: FoundPassage) => number {
  const times = timeMentions(question);
  return ({ article: { source, publishedAt } }) => {
    const timely = publishedAt !== undefined && times.some((time) => liesIn(publishedAt, time));
    return (source !== undefined && namesSource(question, source) ? NAMED_SOURCE : 0) + (timely ? NAMED_TIME : 0);
  };
}

/** Enough to decide between reports of one event, too little to lift a report of another. No dev set names media or times of publication. */
const NAMED_SOURCE = 0.2;
const NAMED_TIME = 0.1;
