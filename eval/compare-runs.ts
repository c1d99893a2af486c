import { mcNemar } from "./mc-nemar.ts";
import type { QuestionResult } from "./measure-question.ts";
import { bootstrap, type Interval } from "./retrieval/bootstrap.ts";

/** Two configurations over the same questions: what the second got strictly right and wrong where the first did not, with McNemar's exact p, and the difference of nDCG@10 with its interval. */
export interface RunComparison {
  readonly better: readonly string[];
  readonly worse: readonly string[];
  readonly p: number;
  readonly ndcg: Interval;
}

/** Compares question by question; both runs must hold the same questions in the same order. */
export function compareRuns(first: readonly QuestionResult[], second: readonly QuestionResult[]): RunComparison {
  const pairs = first.flatMap((before, at) => {
    const now = second[at];
    return now && now.id === before.id ? [{ before, now }] : [];
  });
  const better = pairs.filter(({ before, now }) => !before.strict && now.strict).map(({ now }) => now.id);
  const worse = pairs.filter(({ before, now }) => before.strict && !now.strict).map(({ now }) => now.id);
  const gains = pairs.flatMap(({ before, now }) =>
    before.retrieval && now.retrieval ? [now.retrieval["ndcg@10"] - before.retrieval["ndcg@10"]] : [],
  );
  return { better, worse, p: mcNemar(worse.length, better.length), ndcg: bootstrap(gains) };
}
