/** What is observed, each under its name; yes counts as one. */
export type Observed<Name extends string> = Readonly<Record<Name, number | boolean>>;

/** The log odds of a logistic model but for its constant: all that is observed, each times its weight. */
export function weighed<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  observed: Observed<Name>,
): number {
  let sum = 0;
  for (const name in weights) sum += Number(observed[name]) * weights[name];
  return sum;
}
