import type { Draft } from "../ports.ts";
import { answerable } from "./answerable.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** The word that there is no answer, with its reason, or undefined where the best candidates bear one. */
export function abstention(question: AskedQuestion, ranked: readonly ScoredCandidate[]): Draft | undefined {
  const [best] = ranked;
  if (!best || question.words.length === 0) return { type: "abstention", code: "off-topic" };
  if (answerable(question, ranked) >= SURE_ENOUGH) return undefined;
  return { type: "abstention", code: isForeign(question, best) ? "off-topic" : "no-evidence" };
}

/** Where the false answers and the missed ones weigh the same on the dev sets. */
const SURE_ENOUGH = 0.5;

/** Most of what the question names stands nowhere in the collection. */
function isForeign(question: AskedQuestion, best: ScoredCandidate): boolean {
  const all = question.words.reduce((sum, { weight }) => sum + weight, 0);
  const known = question.words.reduce(
    (sum, { known, weight }, i) => sum + (known || (best.matches[i] ?? 0) > 0 ? weight : 0),
    0,
  );
  return known < 0.4 * all;
}
