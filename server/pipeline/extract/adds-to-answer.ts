import { holdsAnswer } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { partsOf } from "./candidates.ts";
import { coverage } from "./match-words.ts";
import { KINDRED } from "./premise.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** Whether a further sentence adds to the chosen ones. */
export type Adds = (next: ScoredCandidate, chosen: readonly ScoredCandidate[]) => boolean;

/**
 * Whether a further sentence may hold what the chosen ones lack: it tells of a word of the question that neither they nor the title and beginning of
 * the article tell, holds the kind of answer asked for where none of them does (and tells more than the affair), or, unless one figure was asked for, another figure of the same kind.
 * What only names the affair once more is padding; of what somebody said, each sentence is an answer.
 */
export function addsToAnswer(question: AskedQuestion): Adds {
  const holds = ({ candidate: { sentence } }: ScoredCandidate): boolean => holdsAnswer(question, sentence) > HALF;
  return (next, chosen) => {
    if (question.type === "quote") return true;
    const { title } = next.candidate.passage.article;
    const affair = title === "" ? [] : next.affair.words;
    const told = question.words.map((_, i) =>
      Math.max(affair[i] ?? 0, ...chosen.map(({ matches }) => matches[i] ?? 0)),
    );
    const more = told.map((most, i) => Math.max(most, next.matches[i] ?? 0));
    if (coverage(question, more) - coverage(question, told) >= WORTH_TELLING) return true;
    const tellsMoreThanAffair =
      title === "" || next.matches.some((match, i) => match >= KINDRED && (affair[i] ?? 0) < match);
    return (
      (tellsMoreThanAffair && holds(next) && !chosen.some(holds)) ||
      (question.type !== "quantity" && countsTheSame(next, chosen))
    );
  };
}

/** "Vor zehn Jahren waren es 31 Prozent." beside "48 Prozent": together they tell how it changed. */
const countsTheSame = (next: ScoredCandidate, chosen: readonly ScoredCandidate[]): boolean =>
  unitsOf(next).some((unit) => unit !== "count" && chosen.some((one) => unitsOf(one).includes(unit)));

const unitsOf = ({ candidate }: ScoredCandidate): readonly string[] =>
  partsOf(candidate).flatMap(({ quantities }) => quantities.map(({ unit }) => unit));

/** Share of the question. */
const WORTH_TELLING = 0.1;
const HALF = 0.5;

/**
 * Much less likely than the best sentence of the same article, so that it must add something. Where texts have no titles, it is not known what
 * goes without saying.
 */
export function mustAdd({ type }: AskedQuestion, next: ScoredCandidate, best: ScoredCandidate): boolean {
  const [at, from] = [next.candidate.passage.article, best.candidate.passage.article];
  return (
    at.title !== "" &&
    at.id === from.id &&
    type !== "list" &&
    type !== "comparison" &&
    next.probability < UNLIKELY * best.probability
  );
}

/** Chosen on eval:zeitung (26.11.2026): 0.1 leaves 230 of 255 sentences and loses one fact, 0.3 leaves 213 and loses four. */
const UNLIKELY = 0.1;
