import { wording } from "#pipeline/wording.ts";
import { questionTypes, wordings } from "./gold-question.ts";
import type { QuestionResult } from "./measure-question.ts";
import { bootstrap, type Interval } from "./retrieval/bootstrap.ts";
import { type AbstentionScore, scoreAbstention } from "./score-abstention.ts";
import { type RetrievalScore, retrievalMetrics } from "./score-retrieval.ts";
import { type Share, sumShares } from "./share.ts";
import { wilson } from "./verifier/wilson.ts";

/** A share over `n` with its 95 % interval (Wilson); for means over questions the interval is a bootstrap. */
export interface Measure extends Interval {
  readonly n: number;
}

/** What the table and the reports show; fractions 0–1. */
export interface Metrics {
  readonly accuracy: Measure;
  readonly strict: Measure;
  /** Share of answers that tell something wrong. */
  readonly wrongFacts: Measure;
  /** Share of strictly right ones among the answers that come without the word that they may be none, and with it. */
  readonly rightUnreserved: Measure;
  readonly rightReserved: Measure;
  readonly faithfulness: Measure;
  readonly citationPrecision: Measure;
  readonly citationRecall: Measure;
  readonly quoteExactness: Measure;
  readonly abstentionPrecision: Measure;
  readonly abstentionRecall: Measure;
  readonly abstentionF1: Measure;
  readonly conflictCompleteness: Measure;
  readonly verifier: Measure;
  readonly "recall@1": Measure;
  readonly "recall@5": Measure;
  readonly "recall@10": Measure;
  readonly mrr: Measure;
  readonly "ndcg@10": Measure;
}

export type MetricKey = keyof Metrics;

/** The shares of a slice: all questions of one type or one wording. */
export interface Slice {
  readonly name: string;
  readonly accuracy: Measure;
  readonly strict: Measure;
}

/** All metrics over the questions, micro averages for sentences, citations and positions. */
export function summarise(results: readonly QuestionResult[]): Metrics {
  const answered = results.filter(({ kind }) => kind === "answered");
  const abstention = scoreAbstention(
    results.map(({ gold, kind }) => ({ answerable: gold.unanswerable === undefined, abstained: kind === "abstained" })),
  );
  const sum = (of: (result: QuestionResult) => Share): Measure => measure(sumShares(results.map(of)));
  const retrievals = results.flatMap(({ retrieval }) => retrieval ?? []);
  return {
    ...accuracyOf(results),
    wrongFacts: measure(count(answered, ({ wrongFacts }) => wrongFacts.length > 0)),
    rightUnreserved: measure(
      count(
        answered.filter((result) => !isReserved(result)),
        ({ strict }) => strict,
      ),
    ),
    rightReserved: measure(count(answered.filter(isReserved), ({ strict }) => strict)),
    faithfulness: sum(({ faithfulness }) => faithfulness),
    citationPrecision: sum(({ citationPrecision }) => citationPrecision),
    citationRecall: sum(({ citationRecall }) => citationRecall),
    quoteExactness: sum(({ quotes }) => quotes),
    abstentionPrecision: measure(abstention.precision),
    abstentionRecall: measure(abstention.recall),
    abstentionF1: f1Of(results, abstention),
    conflictCompleteness: sum(({ positions }) => positions),
    verifier: sum(({ verifier }) => verifier),
    ...(Object.fromEntries(
      retrievalMetrics.map((metric) => [metric, meanOf(retrievals.map((score) => score[metric]))]),
    ) as Record<keyof RetrievalScore, Measure>),
  };
}

const isReserved = ({ answer }: QuestionResult): boolean => answer.includes(wording.unsure);

/** Accuracy by type, then by wording, without empty slices. */
export function slicesOf(results: readonly QuestionResult[]): {
  readonly types: readonly Slice[];
  readonly wordings: readonly Slice[];
} {
  const slice = (name: string, part: readonly QuestionResult[]): readonly Slice[] =>
    part.length === 0 ? [] : [{ name, ...accuracyOf(part) }];
  return {
    types: questionTypes.flatMap((type) =>
      slice(
        type,
        results.filter((result) => result.type === type),
      ),
    ),
    wordings: wordings.flatMap((wording) =>
      slice(
        wording,
        results.filter((result) => result.wording === wording),
      ),
    ),
  };
}

const accuracyOf = (results: readonly QuestionResult[]): Pick<Metrics, "accuracy" | "strict"> => ({
  accuracy: measure(count(results, ({ right }) => right)),
  strict: measure(count(results, ({ strict }) => strict)),
});

const count = (results: readonly QuestionResult[], holds: (result: QuestionResult) => boolean): Share => ({
  met: results.filter(holds).length,
  all: results.length,
});

/** Wilson's interval; 1 where nothing was counted, since nothing was broken. */
export function measure({ met, all }: Share): Measure {
  const { low, high } = wilson(met, all);
  return { value: rounded(all === 0 ? 1 : met / all), low: rounded(low), high: rounded(high), n: all };
}

const meanOf = (values: readonly number[]): Measure => ({ ...bootstrap(values), n: values.length });

/** F1 is no share of anything, so its interval comes from the harmonic mean of precision's and recall's. */
function f1Of(results: readonly QuestionResult[], { precision, recall, f1 }: AbstentionScore): Measure {
  const [p, r] = [measure(precision), measure(recall)];
  const mean = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
  return {
    value: rounded(f1),
    low: rounded(mean(p.low, r.low)),
    high: rounded(mean(p.high, r.high)),
    n: results.length,
  };
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
