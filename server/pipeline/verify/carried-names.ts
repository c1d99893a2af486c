/** What is observed of a claim beside a place that no check holds against it, in the order of the weights. */
export const carriedNames = [
  "length",
  "figures",
  "dates",
  "reports",
  "lightVerb",
  "planned",
  "likeness",
  "related",
  "around",
  "halves",
  "nounsMissing",
  "causeMissing",
  "verbElsewhere",
  "nothingMissing",
  "wholeInClause",
  "ownCause",
  "ownNegation",
  "otherNegation",
  "bothNegated",
  "bothOrdered",
  "namesMissing",
  "rivalName",
  "outcomesMissing",
  "placeLength",
  "placeMet",
  "placeNear",
  "isClause",
  "clauseFigures",
  "clauseReported",
  "otherPolarity",
  "otherModal",
  "otherRelation",
  "sameVerb",
  "sameStatus",
  "sameCase",
  "verbatim",
  "verbatimDoubts",
  "verbatimRelation",
  "closeDoubts",
  "onlyNegated",
  "onlyAttribution",
  "attribution",
  "part",
  "polarity",
  "status",
] as const;

export type CarriedName = (typeof carriedNames)[number];

/** Some of the observations. */
export type Some<Name extends CarriedName> = Readonly<Record<Name, number>>;

export const one = (is: boolean): number => (is ? 1 : 0);

/** Doubts of single checks that the rest of a place can outweigh; all others decide alone. */
const doubts = ["attribution", "part", "polarity", "status", "roles"] as const;

export type Doubt = (typeof doubts)[number];

export const isDoubt = (code: string): code is Doubt => (doubts as readonly string[]).includes(code);
