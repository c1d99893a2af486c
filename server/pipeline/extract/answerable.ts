import { answerableFeatures } from "./answerable-features.ts";
import { weightsFor } from "./answerable-weights.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { neededFor } from "./certainty.ts";
import { coverage } from "./match-words.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { type Situation, situationOf } from "./situation.ts";

/** The probability that the best candidates answer the question: a logistic model. */
export function answerable(question: AskedQuestion, ranked: readonly ScoredCandidate[]): number {
  const weights = weightsFor(situationOf(ranked));
  const score = answerableFeatures(question, ranked).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}

/** Whether the best candidates are likely enough to answer the question. */
export function isAnswerable(question: AskedQuestion, ranked: readonly ScoredCandidate[]): boolean {
  const situation = situationOf(ranked);
  return (
    (situation === "text" || ranked.slice(0, 3).some(({ matches }) => coverage(question, matches) >= TENTH)) &&
    answerable(question, ranked) >= Math.max(least[situation], neededFor(question, ranked))
  );
}

/** Among several texts none of 1,300 right answers to XQuAD-de-a, MLQA-de-dev and strangers meets less of the question's words (26.11.2026). */
const TENTH = 0.1;

/** Chosen on questions the weights were not fitted on (`npm run fit:answers -- certainty`, 26.11.2026). */
const least: Readonly<Record<Situation, number>> = { text: 0.45, texts: 0.05, articles: 0.2 };
