import type { Query } from "#domain/question.ts";
import type { RankedPassage, Retrieval } from "#domain/retrieval.ts";
import { analyseQuery } from "#german/analyser.ts";
import { type FusedPassage, fuse } from "./fuse.ts";
import type { Embedder, Index } from "./ports.ts";

/** How passages are ranked; every default was chosen with `fundstelle eval retrieval`. */
export interface RetrieveSettings {
  /** 0 is BM25 alone, 1 the embeddings alone. */
  readonly denseWeight: number;
  /** How many passages each search may offer. */
  readonly candidates: number;
}

export const defaultRetrieveSettings: RetrieveSettings = { denseWeight: 0.4, candidates: 200 };

/** What a retrieval needs; at most `k` passages come back, best first. */
export interface RetrieveInput {
  readonly query: Query;
  readonly index: Index;
  readonly embedder: Embedder;
  readonly k: number;
  readonly settings?: Partial<RetrieveSettings>;
}

/** The passages that speak of the query: both searches, fused; throws when the signal aborts. */
export async function retrieve(input: RetrieveInput, signal: AbortSignal): Promise<Retrieval> {
  const { query, index, embedder, k } = input;
  const { denseWeight, candidates } = { ...defaultRetrieveSettings, ...input.settings };
  const limit = Math.max(candidates, k);
  const [vector] = await embedder.embed([query.text], "query", signal);
  signal.throwIfAborted();
  const [dense, lexical] = await Promise.all([
    vector ? index.dense(vector, limit, query.filter) : [],
    index.lexical(analyseQuery(query.text), limit, query.filter),
  ]);
  const passages = await withEvidence(fuse(dense, lexical, denseWeight).slice(0, k), index);
  signal.throwIfAborted();
  return { query, passages };
}

async function withEvidence(fused: readonly FusedPassage[], index: Index): Promise<readonly RankedPassage[]> {
  const found = await Promise.all(
    fused.map(async ({ passageId, score, passageId: _, ...origin }) => {
      const passage = await index.passage(passageId);
      const article = passage && (await index.article(passage.articleId));
      return passage && article ? { passage, article, score, origin } : undefined;
    }),
  );
  return found.filter((passage) => passage !== undefined).map((passage, at) => ({ ...passage, rank: at + 1 }));
}
