import type { QuestionType } from "#german/question-type.ts";
import { holdsAnswer } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { ReadSentence } from "./candidates.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { featureNames } from "./sentence-features.ts";

/** The candidates that together answer, best first: as many as are likely to add something, none that repeats another. */
export function selectSentences(
  question: AskedQuestion,
  ranked: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  const most = MANY.has(question.type) ? MOST : USUAL;
  const [best] = ranked;
  const needsType = TYPED.has(question.type) && best !== undefined && holds(question, best);
  const least = RELEVANT * (best ? relevance(best) : 0);
  const chosen: ScoredCandidate[] = [];
  let sure = 0;
  for (const next of ranked) {
    if (chosen.length >= most) break;
    if (sure >= ENOUGH && !isOtherFigure(next, chosen)) continue;
    if (chosen.length > 0 && next.probability < WORTH_SAYING && !isOtherFigure(next, chosen)) continue;
    sure += next.probability;
    if (needsType && !holds(question, next)) continue;
    if (best && chosen.length > 0 && counts(best) === 1 && counts(next) < 1) continue;
    if (chosen.length > 0 && relevance(next) < (isOtherFigure(next, chosen) ? OTHER_FIGURE / RELEVANT : 1) * least)
      continue;
    const fresh = withoutSaid(next, chosen);
    if (!chosen.some((said) => repeats(fresh, said))) chosen.push(fresh);
  }
  return chosen;
}

const TYPED: ReadonlySet<QuestionType> = new Set(["quantity", "date", "duration", "definition"]);
/** A later sentence has to speak of nearly as much of the question as the first. */
const RELEVANT = 0.35;
/** Another article with a figure of the same thing may differ, and the reader has to see it. */
const OTHER_FIGURE = 0.3;

const counts = ({ features }: ScoredCandidate): number => features[featureNames.indexOf("countsAsked")] ?? 0;

const isOtherFigure = (next: ScoredCandidate, chosen: readonly ScoredCandidate[]): boolean =>
  counts(next) === 1 &&
  chosen.every(({ candidate }) => candidate.passage.article.id !== next.candidate.passage.article.id);

const relevance = ({ features }: ScoredCandidate): number => features[featureNames.indexOf("words")] ?? 0;

const holds = (question: AskedQuestion, { candidate: { sentence, before, isWidened } }: ScoredCandidate): boolean =>
  holdsAnswer(question, sentence) > 0.5 || (isWidened && before !== undefined && holdsAnswer(question, before) > 0.5);

const MANY: ReadonlySet<QuestionType> = new Set(["list", "comparison"]);
const USUAL = 3;
const MOST = 5;
/** Once the answer is this likely among what was said, more would only dilute it. */
const ENOUGH = 0.97;
const WORTH_SAYING = 0.015;
const SAME = 0.7;

/** A sentence needs the one before it only where that was not said already. */
function withoutSaid(next: ScoredCandidate, chosen: readonly ScoredCandidate[]): ScoredCandidate {
  const { isWidened, before, sentence } = next.candidate;
  if (!isWidened || !before || !chosen.some(({ candidate }) => candidate.text.includes(before.text))) return next;
  return { ...next, candidate: { ...next.candidate, isWidened: false, text: sentence.text } };
}

/** One sentence lies within the other, or both say the same in nearly the same words and figures. */
function repeats(a: ScoredCandidate, b: ScoredCandidate): boolean {
  const [x, y] = [a.candidate, b.candidate];
  if (x.text.includes(y.sentence.text) || y.text.includes(x.sentence.text)) return true;
  return overlap(x.sentence, y.sentence) >= SAME && figures(x.sentence) === figures(y.sentence);
}

function overlap(a: ReadSentence, b: ReadSentence): number {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared / Math.max(1, Math.min(a.stems.size, b.stems.size));
}

const figures = ({ content }: ReadSentence): string =>
  content.flatMap(({ stem }) => (/\d/.test(stem) ? [stem] : [])).join(" ");
