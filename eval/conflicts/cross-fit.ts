import type { Observed } from "#pipeline/weighed.ts";
import { fitLogistic } from "../answers/fit-logistic.ts";
import { scoreOf } from "../answers/fit-weights.ts";

/** What a decision on conflicts observes of a difference between two reports, and whether it is the contradiction of their pair. */
export interface Example<Name extends string> {
  readonly key: string;
  readonly set: string;
  readonly weight: number;
  readonly truth: boolean;
  readonly observed: Observed<Name>;
}

/** Scores of examples, as log odds. */
export type Score<Name extends string> = (one: Example<Name>) => number;

/** Prints the weights of a logistic model fitted on all examples; tells what such are worth that were fitted on other pairs, and on other sets. */
export function crossFit<Name extends string>(
  examples: readonly Example<Name>[],
  steps: number,
): Readonly<Record<"pairs" | "sets", Score<Name>>> {
  const names = Object.keys(examples[0]?.observed ?? {}) as Name[];
  const featuresOf = ({ observed }: Example<Name>) => [...names.map((name) => Number(observed[name])), 1];
  /** The penalty is 3 in all. */
  const fitted = (some: readonly Example<Name>[]): readonly number[] =>
    fitLogistic(
      some.map((one) => ({ weight: one.weight, truth: one.truth ? 1 : 0, features: featuresOf(one) })),
      names.length + 1,
      3 / some.length,
      steps,
    );
  const across = (partOf: (one: Example<Name>) => unknown): Score<Name> => {
    const scores = new Map<Example<Name>, number>();
    for (const [part, held] of Map.groupBy(examples, partOf)) {
      const weights = fitted(examples.filter((one) => partOf(one) !== part));
      for (const one of held) scores.set(one, scoreOf(weights, featuresOf(one)));
    }
    return (one) => scores.get(one) ?? 0;
  };
  for (const [at, weight] of fitted(examples).entries())
    console.log(`  ${names[at] ?? "the constant"}: ${weight.toFixed(2)}`);
  const places = new Map([...new Set(examples.map(({ key }) => key))].map((key, at) => [key, at % PARTS]));
  return { pairs: across(({ key }) => places.get(key)), sets: across(({ set }) => set) };
}

/** As many parts as the pairs are dealt out to. */
const PARTS = 10;
