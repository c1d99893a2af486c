import { holdsAnswer } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { coverage } from "./match-words.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * Whether a further sentence may hold what the chosen ones lack: it tells of a word of the question that they do not tell, or holds the kind of
 * answer asked for where none of them does. What only speaks of the same once more stands behind an answer like padding.
 */
export function addsToAnswer(
  question: AskedQuestion,
  next: ScoredCandidate,
  chosen: readonly ScoredCandidate[],
): boolean {
  const told = question.words.map((_, i) => Math.max(0, ...chosen.map(({ matches }) => matches[i] ?? 0)));
  const more = told.map((most, i) => Math.max(most, next.matches[i] ?? 0));
  if (coverage(question, more) - coverage(question, told) >= WORTH_TELLING) return true;
  const holds = ({ candidate: { sentence } }: ScoredCandidate): boolean => holdsAnswer(question, sentence) > HALF;
  return holds(next) && !chosen.some(holds);
}

/** Share of the question. */
const WORTH_TELLING = 0.1;
const HALF = 0.5;
