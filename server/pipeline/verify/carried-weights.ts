import { type CarriedName, carriedNames } from "./carried-names.ts";

/**
 * Weights of a logistic model, fitted (27.11.2026) by `npm run fit:verifier -- o p` on claims of strangers, our own, those of the tables and those that questions make; what they make
 * of claims they were not fitted on stands in eval/verifier/README.md.
 */
const weights: Readonly<Record<CarriedName, number>> = {
  length: 0.17,
  figures: 0.59,
  dates: 0.56,
  reports: 0.68,
  lightVerb: 0.36,
  planned: 0.58,
  likeness: 1.26,
  related: 1.62,
  around: -1.34,
  halves: 0.55,
  nounsMissing: -0.47,
  causeMissing: -1.69,
  verbElsewhere: -1.04,
  nothingMissing: 0.65,
  wholeInClause: 0.7,
  ownCause: -1.1,
  ownNegation: 0.63,
  otherNegation: -0.3,
  bothNegated: 0.47,
  bothOrdered: -0.42,
  namesMissing: -0.39,
  rivalName: -0.79,
  outcomesMissing: -0.72,
  placeLength: -0.05,
  placeMet: 0.85,
  placeNear: 1.17,
  isClause: -0.53,
  clauseFigures: 0.51,
  clauseReported: -0.47,
  otherPolarity: 0.36,
  otherModal: 0.42,
  otherRelation: 0,
  sameVerb: -0.31,
  sameStatus: 0.59,
  sameCase: -0.36,
  verbatim: -0.46,
  verbatimDoubts: -2.33,
  verbatimRelation: -2.5,
  closeDoubts: -1.54,
  onlyNegated: 1.29,
  onlyAttribution: -2.46,
  attribution: -0.46,
  part: -1.06,
  polarity: -0.2,
  status: -0.69,
};

/** In the order of `carriedNames`. */
export const carriedWeights: readonly number[] = carriedNames.map((name) => weights[name]);

/** What the weighted sum of a place that carries a claim exceeds, the model's constant included: crosswise 0.055 of strangers' wrong claims pass it, and 0.676 of their close right ones. */
export const CARRIED = 3.33;
