import { countsAsked, holdsAnswer } from "./answer-type.ts";
import { askedDeed } from "./asked-deed.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { featureNames } from "./feature-names.ts";
import { coverage } from "./match-words.ts";
import { KINDRED } from "./premise.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * News name a thing once and go on without it: "Die Kosten stiegen auf 61 Millionen Euro", three sentences below the dike they are the costs
 * of. Where a sentence holds the kind of answer asked for, its article's words count as its own, in part; what happens it has to tell itself.
 */
export function withArticle<T extends ScoredCandidate>(question: AskedQuestion, one: T): T {
  const deed = askedDeed(question);
  const fits = deed < 0 || (one.matches[deed] ?? 0) >= KINDRED ? holdsAsked(question, one) : 0;
  if (fits === 0) return one;
  const above = one.affair.told;
  const matches = one.matches.map((match, i) => (i === deed ? match : Math.max(match, ABOVE * fits * (above[i] ?? 0))));
  const gain = coverage(question, matches) - coverage(question, one.matches);
  const features = one.features.map((value, i) => (featureNames[i] === "words" ? value + gain : value));
  return { ...one, matches, features, score: one.score + WORTH * gain };
}

/** Less than a word of the sentence itself. */
const ABOVE = 0.7;
/** What the whole question, told above, adds to a sentence's score; chosen with `ABOVE` on the three gold sets. */
const WORTH = 3;

function holdsAsked(question: AskedQuestion, { candidate: { sentence } }: ScoredCandidate): number {
  if (question.unit || question.thing !== undefined) return countsAsked(question, sentence);
  return TYPED.has(question.type) ? holdsAnswer(question, sentence) : 0;
}

const TYPED: ReadonlySet<string> = new Set(["quantity", "date", "duration"]);
