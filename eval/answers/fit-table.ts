import { answerableNames } from "#pipeline/extract/answerable-names.ts";
import type { CertaintyExample } from "./certainty-examples.ts";
import { crossValidated } from "./cross-validated.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { scoreOf } from "./fit-weights.ts";

/** Weights fitted to all examples; each example's probability by one that no example of its group had part in. */
export function fitTable(
  examples: readonly CertaintyExample[],
  penalty: number,
  size = answerableNames.length,
): { readonly weights: readonly number[]; readonly held: ReadonlyMap<CertaintyExample, number> } {
  const learn = (part: readonly CertaintyExample[]): readonly number[] => fitLogistic(part, size, penalty);
  const held = crossValidated({
    items: examples,
    group: ({ group }) => group,
    learn,
    apply: (weights, { features }) => 1 / (1 + Math.exp(-scoreOf(weights, features))),
  });
  return { weights: learn(examples), held };
}
