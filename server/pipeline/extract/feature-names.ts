import { affairFeatureNames } from "./affair-features.ts";

/** Of a sentence by itself and in its passage. */
export const ownNames = [
  "words",
  "terms",
  "ownWords",
  "passageScore",
  "similarity",
  "length",
  "passageWords",
  "wordsAfter",
  "pairs",
  "clauseWords",
  "isBestPassage",
  "isFirst",
  "isShort",
  "isWidened",
  "saturated",
  "heaviestMissing",
  "aboveWords",
  "quantity",
  "date",
  "duration",
  "person",
  "place",
  "reason",
  "definition",
  "quote",
  "countsAsked",
  "list",
  "isLeaning",
  "unitLength",
  "gainBefore",
  "gainAfter",
  "typedWords",
  "causeNearby",
  "kindTold",
  "countsOthers",
] as const;

/** What speaks for a candidate, by name; all about 0–1. The same functions serve the answerer and the fitting of its weights. */
export const featureNames = [...ownNames, ...affairFeatureNames] as const;

export type FeatureName = (typeof featureNames)[number];
