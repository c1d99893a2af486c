import type { AskedQuestion } from "./asked-question.ts";
import { partsOf } from "./candidates.ts";
import { matchWords } from "./match-words.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** How much of what a question asks beyond the affair of the best candidate's article is told, by that candidate, the best three and the article. */
export interface AskedTold {
  /** The weight of the words that ask, and the share of the others. */
  readonly asked: number;
  readonly affair: number;
  /** The weight of asking words that are not met: anywhere in the article, by the best, by the best three. */
  readonly askedMissing: number;
  readonly askedMissingInBest: number;
  readonly askedMissingInTop: number;
  /** The share of their weight that is met. */
  readonly askedMet: number;
  readonly askedMetInTop: number;
  readonly askedMetInArticle: number;
  /** The most that a single one of them misses. */
  readonly heaviestAskedMissing: number;
  readonly heaviestAskedMissingInTop: number;
}

/** Reads off `ranked`, whose first is `best`, what is told of the question's words that do not name the affair; numbers about 0–1. */
export function askedTold(
  question: AskedQuestion,
  best: ScoredCandidate,
  ranked: readonly ScoredCandidate[],
): AskedTold {
  const { words: affair, told } = best.affair;
  const asks = question.words.map(({ weight }, k) => weight * (1 - (affair[k] ?? 0)));
  const inBest = matchWords(question, partsOf(best.candidate));
  const inTop = matchWords(
    question,
    ranked.slice(0, 3).flatMap(({ candidate }) => partsOf(candidate)),
  );
  const asked = sum(asks);
  const missing = (met: readonly number[]): readonly number[] => asks.map((weight, k) => weight * (1 - (met[k] ?? 0)));
  const share = (met: readonly number[], otherwise: number): number =>
    asked > LITTLE ? 1 - sum(missing(met)) / asked : otherwise;
  const whole = sum(question.words.map(({ weight }) => weight));
  return {
    asked: asked / 2,
    affair: whole > 0 ? 1 - asked / whole : 0,
    askedMissing: sum(missing(told)),
    askedMissingInBest: sum(missing(inBest)) / 2,
    askedMissingInTop: sum(missing(inTop)) / 2,
    askedMet: share(inBest, 0.6),
    askedMetInTop: share(inTop, 0.6),
    askedMetInArticle: share(told, 0.8),
    heaviestAskedMissing: Math.max(0, ...missing(told)),
    heaviestAskedMissingInTop: Math.max(0, ...missing(inTop)),
  };
}

/** A question that hardly asks more than the affair is met about as well as others are on the mean. */
const LITTLE = 0.1;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
