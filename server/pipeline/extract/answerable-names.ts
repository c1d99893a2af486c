import type { QuestionType } from "#german/question-type.ts";
import { type FeatureName, featureNames } from "./feature-names.ts";

/** What is observed of a question read as a claim. */
export const askedClaimNames = [
  "asksReported",
  "asksPlan",
  "asksDenial",
  "asksFigures",
  "asksLightly",
  "toldRelated",
  "toldOtherwise",
] as const;

export type AskedClaimName = (typeof askedClaimNames)[number];

/** What is observed of the deed and the names of a question. */
export const deedNames = ["deedDenied", "deedAndNames", "nounsUntold"] as const;

export type DeedName = (typeof deedNames)[number];

/** What is observed of a question beside all its candidates; all about 0–1, explained where it is computed. */
export const ownNames = [
  "plainWords",
  "metWords",
  "rareWords",
  "peak",
  "hasType",
  "lacksType",
  "length",
  "namesMissing",
  "figuresMissing",
  "verbsMissing",
  "secondWords",
  "countriesMissing",
  "wideNamesMissing",
  "rivals",
  "predicateMissing",
  "thingMissing",
  "typeMissing",
  "strangers",
  "moreAsked",
  "affair",
  "askedMissing",
  "askedMissingInTop",
  "heaviestAskedMissing",
  "heaviestAskedMissingInTop",
  "titleWords",
  "noNewName",
  "noNewFigure",
  "asksWhich",
  "asksForName",
  "whichWithoutName",
  "nameWithoutName",
  "score",
  "lead",
  "leadOfFive",
  "probabilityOfThree",
  "entropy",
  "rank",
  "known",
  "asksWhichFigure",
  "kindElsewhere",
  ...deedNames,
  ...askedClaimNames,
] as const;

export type OwnName = (typeof ownNames)[number];

export const askedTypes = [
  "quantity",
  "date",
  "duration",
  "person",
  "place",
  "reason",
  "manner",
  "polar",
  "definition",
  "comparison",
  "list",
  "quote",
] as const satisfies readonly QuestionType[];

/** What is observed beside the candidates' own features, with the bias. */
export const beside = [...ownNames, ...askedTypes.map((type) => `asks ${type}` as const), "bias"] as const;

export type BesideName = (typeof beside)[number];

/**
 * What tells an answered question from one that only shares its subject with the passages: what is observed of it, what it asks for, and the features
 * of the best candidate and the most that one of the best three has of each.
 */
export type AnswerableName = BesideName | `best ${FeatureName}` | `top ${FeatureName}`;

export const answerableNames: readonly AnswerableName[] = [
  ...featureNames.map((name) => `best ${name}` as const),
  ...featureNames.map((name) => `top ${name}` as const),
  ...beside,
];
