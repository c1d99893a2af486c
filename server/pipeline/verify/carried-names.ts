import type { carriedWeights } from "./carried-weights.ts";

/** What is observed of a claim beside a place that no check holds against it. */
export type CarriedName = keyof typeof carriedWeights;

/** Some of the observations. */
export type Some<Name extends CarriedName> = Readonly<Record<Name, number>>;

export const one = (is: boolean): number => (is ? 1 : 0);

/** Doubts of single checks that the rest of a place can outweigh; all others decide alone. */
export type Doubt = "attribution" | "denial" | "hedge" | "part" | "polarity" | "status" | "roles" | "thing";

export const isDoubt = (code: string): code is Doubt =>
  /^(?:attribution|denial|hedge|part|polarity|status|roles|thing)$/.test(code);
