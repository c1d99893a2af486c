import type { QuestionType } from "#german/question-type.ts";
import { holdsAnswer } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { ReadSentence } from "./candidates.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/** The candidates that together answer, best first: as many as are likely to add something, none that repeats another. */
export function selectSentences(
  question: AskedQuestion,
  ranked: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  const most = MANY.has(question.type) ? MOST : USUAL;
  const needsFigure = FIGURES.has(question.type) && ranked[0] !== undefined && holds(question, ranked[0]);
  const chosen: ScoredCandidate[] = [];
  let sure = 0;
  for (const next of ranked) {
    if (chosen.length >= most || sure >= ENOUGH) break;
    if (chosen.length > 0 && next.probability < WORTH_SAYING) break;
    sure += next.probability;
    if (needsFigure && !holds(question, next)) continue;
    if (!chosen.some((said) => repeats(next, said))) chosen.push(next);
  }
  return chosen;
}

const FIGURES: ReadonlySet<QuestionType> = new Set(["quantity", "date", "duration"]);

const holds = (question: AskedQuestion, { candidate: { sentence, before, isWidened } }: ScoredCandidate): boolean =>
  holdsAnswer(question, sentence) > 0 || (isWidened && before !== undefined && holdsAnswer(question, before) > 0);

const MANY: ReadonlySet<QuestionType> = new Set(["list", "comparison"]);
const USUAL = 3;
const MOST = 5;
/** Once the answer is this likely among what was said, more would only dilute it. */
const ENOUGH = 0.97;
const WORTH_SAYING = 0.01;
const SAME = 0.7;

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
