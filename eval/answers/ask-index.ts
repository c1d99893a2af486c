import type { RankedPassage } from "#domain/retrieval.ts";
import { type AskedQuestion, readQuestion } from "#pipeline/extract/asked-question.ts";
import { type Candidate, candidates } from "#pipeline/extract/candidates.ts";
import { fitTheQuestion } from "#pipeline/extract/fit-the-question.ts";
import { likenessOf } from "#pipeline/extract/likeness.ts";
import { scoreCandidates } from "#pipeline/extract/score-candidates.ts";
import { type FeaturedCandidate, featured } from "#pipeline/extract/sentence-features.ts";
import type { Embedder, Index } from "#pipeline/ports.ts";
import { retrieve } from "#pipeline/retrieve.ts";
import type { Alternative } from "./fit-weights.ts";
import { shippedSynonymy } from "./shipped-embedder.ts";

/** A question with its candidates' features; `alternatives` are the same candidates in the same order. */
export interface AskedIndex {
  readonly question: AskedQuestion;
  readonly featured: readonly FeaturedCandidate[];
  readonly alternatives: readonly Alternative[];
}

/** Passages an answer may stand on, as in the shipped settings. */
const PASSAGES = 16;

/** Asks an index as the answerer would; `keep` says on which of the passages found it may stand, `isRight` which candidates hold the answer. */
export async function askIndex(
  text: string,
  {
    index,
    embedder,
    keep = (found) => found,
    isRight,
  }: {
    readonly index: Index;
    readonly embedder: Embedder;
    readonly keep?: (found: readonly RankedPassage[]) => readonly RankedPassage[];
    readonly isRight: (candidate: Candidate) => boolean;
  },
): Promise<AskedIndex> {
  const { signal } = new AbortController();
  const { passages } = await retrieve({ query: { text, filter: {} }, index, embedder, k: PASSAGES }, signal);
  const question = readQuestion(text, rarity(index), await shippedSynonymy());
  const list = candidates(question, keep(passages));
  const all = featured(question, list, await likenessOf(embedder)(question, list, signal));
  const scored = scoreCandidates(all);
  const fitted = new Map(fitTheQuestion(question, scored).map(({ candidate, score }) => [candidate, score]));
  const shifts = new Map(
    scored.map(({ candidate, score }) => [candidate, (fitted.get(candidate) ?? score + LEFT_OUT) - score]),
  );
  return {
    question,
    featured: all,
    alternatives: all.map(({ candidate, features }) => ({
      features,
      shift: shifts.get(candidate) ?? 0,
      isRight: isRight(candidate),
    })),
  };
}

/** What the question's medium, time or country leaves out comes last. */
const LEFT_OUT = -30;

/** The pipeline's inverse document frequency. */
const rarity =
  (index: Index) =>
  (term: string): number => {
    const n = index.documentFrequency(term);
    return Math.log(1 + (index.counts.passages - n + 0.5) / (n + 0.5));
  };
