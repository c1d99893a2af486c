/** Weights of a logistic model, fitted (27.11.2026) by `npm run fit:tiny` on what tiny reports of strangers and of the tables tell differently and no other rule lists. */
export const tinyWeights = {
  figure: -1.91,
  worded: -0.7,
  /** The score of open figures. */
  odds: 0.5,
  /** What sets two figures apart. */
  clashes: -2.72,
  /** How much of the nouns of one report the other tells. */
  nouns: 5.16,
  /** Names that both tell. */
  names: 0.97,
  /** How long the length one is. */
  length: 1.53,
  fewerNames: -2.49,
  wordedNames: -1.14,
  sideNames: -1.96,
};

/** What the decision on tiny reports observes of a difference. */
export type TinyName = keyof typeof tinyWeights;
