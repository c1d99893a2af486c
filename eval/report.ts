import type { Gate } from "./gate.ts";
import type { QuestionResult } from "./measure-question.ts";
import type { JudgeScore } from "./score-judge.ts";
import { type Metrics, type Slice, slicesOf, summarise } from "./summarise.ts";

/** Everything a report shows; holds no times and no clock, so that two runs over the same articles give the same bytes. */
export interface Report {
  readonly format: 1;
  readonly model: string;
  readonly embedder: string;
  readonly n: number;
  readonly metrics: Metrics;
  readonly slices: { readonly types: readonly Slice[]; readonly wordings: readonly Slice[] };
  /** Absent where there was nothing to compare with. */
  readonly gate?: Gate;
  /** Present where a setting names a judge. */
  readonly judge?: JudgeScore;
  readonly questions: readonly QuestionResult[];
}

/** Puts a run's results together. */
export const reportOf = (
  questions: readonly QuestionResult[],
  {
    model,
    embedder,
    gate,
    judge,
  }: { readonly model: string; readonly embedder: string; readonly gate?: Gate; readonly judge?: JudgeScore },
): Report => ({
  format: 1,
  model,
  embedder,
  n: questions.length,
  metrics: summarise(questions),
  slices: slicesOf(questions),
  ...(gate && { gate }),
  ...(judge && { judge }),
  questions,
});
