import type { Query } from "#domain/question.ts";
import type { Retrieval } from "#domain/retrieval.ts";
import { closenessReranker } from "./closeness-reranker.ts";
import { type FusedPassage, fuse } from "./fuse.ts";
import { withoutNearDuplicates } from "./near-duplicates.ts";
import type { Embedder, FoundPassage, Index, Reranker } from "./ports.ts";
import { questionVector } from "./question-vector.ts";
import { rerank } from "./rerank.ts";
import { spelledAsIndexed } from "./spelled-as-indexed.ts";
import { rarity, weighTerms } from "./weigh-terms.ts";

/** How passages are ranked. */
export interface RetrieveSettings {
  /** 0 is BM25 alone, 1 the embeddings alone. */
  readonly denseWeight: number;
  /** How many passages each search may offer. */
  readonly candidates: number;
  /** How many of the best are looked at more closely; 0 keeps the fused order. */
  readonly reranked: number;
  readonly nearDuplicates: "keep" | "fold";
}

/** `fundstelle eval retrieval`: MRR@10 at dense weight 0.4 / 0.45 / 0.5 is 0.971 / 0.971 / 0.969 on XQuAD-de-a, 0.757 / 0.758 / 0.757 on MLQA-de-dev, 0.936 / 0.937 / 0.938 on Bundestag-a; pooled recall@10 of hard questions 0.658 / 0.674 / 0.674. docs/retrieval.md has the rest. */
export const usualRetrieval: RetrieveSettings = {
  denseWeight: 0.45,
  candidates: 200,
  reranked: 20,
  nearDuplicates: "fold",
};

/** What a retrieval needs; at most `k` passages come back, best first. */
export interface RetrieveInput {
  readonly query: Query;
  readonly index: Index;
  readonly embedder: Embedder;
  /** Looks at the head of the list; `closenessReranker` unless told. */
  readonly reranker?: Reranker;
  readonly k: number;
  readonly settings?: Partial<RetrieveSettings>;
}

/** The passages that speak of the query, and the query with its names as they spell them: dense and lexical search, fused and re-ranked. Throws the signal's reason, and what index, embedder or re-ranker throw. */
export async function retrieve(input: RetrieveInput, signal: AbortSignal): Promise<Retrieval> {
  const { index, reranker = closenessReranker, k } = input;
  const query = { ...input.query, text: spelledAsIndexed(input.query.text, index) };
  const settings = { ...usualRetrieval, ...input.settings };
  const limit = Math.max(settings.candidates, k);
  const vector = settings.denseWeight > 0 ? await questionVector(query.text, input, signal) : undefined;
  signal.throwIfAborted();
  const [dense, lexical] = await Promise.all([
    vector ? index.dense(vector, limit, query.filter) : [],
    settings.denseWeight < 1 ? index.lexical(weighTerms(query.text, index), limit, query.filter) : [],
  ]);
  const fused = fuse({ dense, lexical, limit, denseWeight: settings.denseWeight });
  const spare = settings.nearDuplicates === "fold" ? k : 0;
  const found = await load(fused.slice(0, Math.max(settings.reranked, k + spare)), index);
  signal.throwIfAborted();
  const head = await rerank(reranker, {
    question: query.text,
    found: found.slice(0, settings.reranked),
    rarity: (term) => rarity(term, index),
    signal,
  });
  const ranked = [...head, ...found.slice(settings.reranked)];
  const kept = settings.nearDuplicates === "fold" ? withoutNearDuplicates(ranked, k) : ranked.slice(0, k);
  return { query, passages: kept.map((passage, at) => ({ ...passage, rank: at + 1 })) };
}

async function load(fused: readonly FusedPassage[], index: Index): Promise<readonly FoundPassage[]> {
  const found = await Promise.all(
    fused.map(async ({ passageId, score, ...origin }) => {
      const passage = await index.passage(passageId);
      const article = passage && (await index.article(passage.articleId));
      if (!passage || !article) return undefined;
      const { text: _, ...head } = article;
      return { passage, article: head, score, origin };
    }),
  );
  return found.filter((passage) => passage !== undefined);
}
