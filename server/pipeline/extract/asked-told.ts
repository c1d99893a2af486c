import type { AskedQuestion } from "./asked-question.ts";
import { partsOf } from "./candidates.ts";
import { matchWords } from "./match-words.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** How much of what a question asks beyond the affair of the best candidate's article is told by the best three and the article. */
export interface AskedTold {
  /** The share of the words that do not ask. */
  readonly affair: number;
  /** The weight of asking words that are not met: anywhere in the article, by the best three (half of it). */
  readonly askedMissing: number;
  readonly askedMissingInTop: number;
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
  const inTop = matchWords(
    question,
    ranked.slice(0, 3).flatMap(({ candidate }) => partsOf(candidate)),
  );
  const missing = (met: readonly number[]): readonly number[] => asks.map((weight, k) => weight * (1 - (met[k] ?? 0)));
  const whole = sum(question.words.map(({ weight }) => weight));
  return {
    affair: whole > 0 ? 1 - sum(asks) / whole : 0,
    askedMissing: sum(missing(told)),
    askedMissingInTop: sum(missing(inTop)) / 2,
    heaviestAskedMissing: Math.max(0, ...missing(told)),
    heaviestAskedMissingInTop: Math.max(0, ...missing(inTop)),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
