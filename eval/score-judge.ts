import type { QuestionResult } from "./measure-question.ts";
import { shareOf } from "./share.ts";
import { type Measure, measure } from "./summarise.ts";

/** What a language model made of one answer. */
export interface JudgeVerdict {
  readonly right: boolean;
  readonly faithful: boolean;
  readonly why: string;
}

/** A judge's opinion of a run, beside the counted scores and never in their place: no gate looks at it. */
export interface JudgeScore {
  readonly model: string;
  readonly right: Measure;
  readonly faithful: Measure;
  /** Share of judged answers on which judge and counted facts agree whether they are right. */
  readonly agreement: Measure;
  /** Cohen's kappa (1960): agreement beyond what chance gives; 0 where either finds all answers alike. */
  readonly kappa: number;
  /** Answers without a usable verdict. */
  readonly unjudged: number;
  /** Where the two differ, with the judge's reason. */
  readonly differences: readonly { readonly id: string; readonly judge: "right" | "wrong"; readonly why: string }[];
}

/** Reads a model's reply; undefined for anything that is not the object it was asked for. */
export function readJudgeVerdict(reply: string): JudgeVerdict | undefined {
  const json = /\{[^{}]*\}/.exec(reply)?.[0];
  if (json === undefined) return undefined;
  try {
    const { richtig, belegt, warum } = JSON.parse(json) as Record<string, unknown>;
    if (typeof richtig !== "boolean" || typeof belegt !== "boolean") return undefined;
    return { right: richtig, faithful: belegt, why: typeof warum === "string" ? warum : "" };
  } catch {
    return undefined;
  }
}

/** Adds a judge's verdicts up; `verdicts` are in the order of `results`. */
export function scoreJudge(
  model: string,
  results: readonly QuestionResult[],
  verdicts: readonly (JudgeVerdict | undefined)[],
): JudgeScore {
  const judged = results.flatMap((result, i) => {
    const verdict = verdicts[i];
    return verdict ? [{ result, verdict }] : [];
  });
  const agreement = shareOf(judged, ({ result, verdict }) => result.right === verdict.right);
  const right = shareOf(judged, ({ verdict }) => verdict.right);
  const counted = shareOf(judged, ({ result }) => result.right);
  return {
    model,
    right: measure(right),
    faithful: measure(shareOf(judged, ({ verdict }) => verdict.faithful)),
    agreement: measure(agreement),
    kappa: kappa(agreement.met, right.met, counted.met, judged.length),
    unjudged: results.length - judged.length,
    differences: judged
      .filter(({ result, verdict }) => result.right !== verdict.right)
      .map(({ result, verdict }) => ({
        id: result.id,
        judge: verdict.right ? ("right" as const) : ("wrong" as const),
        why: verdict.why,
      })),
  };
}

function kappa(agreed: number, a: number, b: number, n: number): number {
  if (n === 0) return 0;
  const chance = (a * b + (n - a) * (n - b)) / (n * n);
  return chance === 1 ? 0 : Math.round(((agreed / n - chance) / (1 - chance)) * 1e4) / 1e4;
}
