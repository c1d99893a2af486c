import { bootstrap, type Interval } from "./bootstrap.ts";
import type { RetrievalMeasurement, SystemName } from "./measure-retrieval.ts";
import { type MetricName, type Metrics, metricNames, metricsOf, quantile } from "./metrics.ts";

/** Each metric's mean over the questions with its 95 % interval. */
export type Measured = Readonly<Record<MetricName, Interval>>;
export type Systems = Readonly<Record<SystemName, Measured>>;

/** Questions with what each system made of them; `gain` is fused minus lexical, question by question. */
export interface QuestionGroup {
  readonly n: number;
  readonly systems: Systems;
  readonly gain: Measured;
}

/** What `fundstelle eval retrieval --json` prints. Hard questions are those whose text the reference puts below rank 3. */
export interface RetrievalReport extends QuestionGroup {
  readonly dataset: string;
  readonly contexts: number;
  readonly passages: number;
  readonly model: string;
  readonly hard: QuestionGroup;
  /** Share of questions whose ten best passages by vector are those of a full comparison in float32. */
  readonly exactDense: number;
  readonly speed: {
    readonly queryMs: { readonly p50: number; readonly p99: number };
    readonly passagesPerSecond: number;
  };
}

/** Sums up one set. */
export function reportRetrieval(measurement: RetrievalMeasurement): RetrievalReport {
  const { dataset, contexts, passages, model, exact, milliseconds, passagesPerSecond } = measurement;
  return {
    dataset,
    ...{ contexts, passages, model },
    ...group([measurement], () => true),
    hard: hardQuestions([measurement]),
    exactDense: rounded(exact.filter(Boolean).length / Math.max(1, exact.length)),
    speed: {
      queryMs: { p50: rounded(quantile(milliseconds, 0.5)), p99: rounded(quantile(milliseconds, 0.99)) },
      passagesPerSecond: Math.round(passagesPerSecond),
    },
  };
}

/** The hard questions of several sets, pooled. */
export const hardQuestions = (measurements: readonly RetrievalMeasurement[]): QuestionGroup =>
  group(measurements, (reference) => (reference ?? Number.POSITIVE_INFINITY) > 3);

function group(
  measurements: readonly RetrievalMeasurement[],
  belongs: (reference: number | undefined) => boolean,
): QuestionGroup {
  const of = (name: SystemName): readonly Metrics[] =>
    measurements.flatMap(({ ranks }) =>
      ranks[name].filter((_, i) => belongs(ranks.reference[i])).map((rank) => metricsOf(rank)),
    );
  const [reference, lexical, dense, fused] = [of("reference"), of("lexical"), of("dense"), of("fused")];
  return {
    n: fused.length,
    systems: {
      reference: measured(reference),
      lexical: measured(lexical),
      dense: measured(dense),
      fused: measured(fused),
    },
    gain: measured(fused, lexical),
  };
}

/** Means and intervals of one system's metrics, or of what it has over another's. */
function measured(values: readonly Metrics[], over?: readonly Metrics[]): Measured {
  const interval = (name: MetricName): Interval =>
    bootstrap(values.map((metrics, i) => metrics[name] - (over?.[i]?.[name] ?? 0)));
  return Object.fromEntries(metricNames.map((name) => [name, interval(name)])) as Record<MetricName, Interval>;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
