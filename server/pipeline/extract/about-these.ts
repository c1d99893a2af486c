import type { AnswerableName } from "./answerable-names.ts";

/** What tells a question about these articles from one about others: how much of it a sentence and its neighbours, the title above and the embedding meet, and how far the best three stand out. */
export const aboutNames = [
  "top heldWords",
  "top similarity",
  "titleWords",
  "probabilityOfThree",
] as const satisfies readonly AnswerableName[];

/**
 * Whether a question with these observations may be about the articles at all: a logistic model of its own, since the one that weighs an answer is taught by questions that are, and expects
 * what a stranger's never has.
 */
export const isAboutThese = (observed: (name: AnswerableName) => number): boolean =>
  aboutNames.reduce((sum, name) => sum + weights[name] * observed(name), BIAS) >= 0;

/** Fitted by `npm run fit:answers -- certainty` (28.11.2026). */
const weights: Readonly<Record<(typeof aboutNames)[number], number>> = {
  "top heldWords": 10.18,
  "top similarity": 4.8,
  titleWords: 6.59,
  probabilityOfThree: 2.85,
};
/** The fitted one moved to the bound (crosswise): one in a hundred questions that the articles answer falls below it, and of 1,356 about other articles 1,186. */
const BIAS = -8.55;
