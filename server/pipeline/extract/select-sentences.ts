import { clauses } from "#german/clauses.ts";
import type { QuestionType } from "#german/question-type.ts";
import { addsToAnswer, mustAdd } from "./adds-to-answer.ts";
import { holdsAnswer } from "./answer-type.ts";
import { askedDeed } from "./asked-deed.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { partsOf } from "./candidates.ts";
import { causeCue } from "./cause-cue.ts";
import { coverageBeside } from "./match-words.ts";
import { moreWhereUnsure } from "./more-where-unsure.ts";
import { KINDRED } from "./premise.ts";
import { namesTheSame, repeats, withoutSaid } from "./said-before.ts";
import { sameAffair } from "./same-affair.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { featureOf } from "./sentence-features.ts";
import { isWorthSaying } from "./worth-saying.ts";

/** The candidates that together answer, best first: as many as are likely to add something, none that repeats another. */
export function selectSentences(
  question: AskedQuestion,
  ranked: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  const [best] = ranked;
  const needsType = TYPED.has(question.type) && best !== undefined && holds(question, best);
  const least = RELEVANT * (best ? relevance(best) : 0);
  const isSameAffair = sameAffair(question);
  const adds = addsToAnswer(question);
  const chosen: ScoredCandidate[] = [];
  let sure = 0;
  for (const next of ranked) {
    if (chosen.length >= MOST) break;
    if (sure >= ENOUGH && !isOtherFigure(next, chosen)) continue;
    if (chosen.length > 0 && !isWorthSaying(question, next) && !isOtherFigure(next, chosen)) continue;
    sure += next.probability;
    if (needsType && !holds(question, next)) continue;
    if (best && chosen.length > 0 && counts(best) === 1 && counts(next) < 1) continue;
    if (best && chosen.length > 0 && (isAside(question, next, best) || !isSameAffair(next, best))) continue;
    if (chosen.length > 0 && relevance(next) < (isOtherFigure(next, chosen) ? OTHER_FIGURE / RELEVANT : 1) * least)
      continue;
    if (best && chosen.length > 0 && tellsNothingOfTheDeed(question, next, best)) continue;
    if (best && chosen.length > 0 && mustAdd(question, next, best) && !adds(next, chosen)) continue;
    const fresh = withoutSaid(next, chosen);
    if (question.type === "definition" && namesTheSame(question, fresh, chosen)) continue;
    if (question.type === "reason" && chosen.some(tellsCause) && next.probability < OTHER_CAUSE) continue;
    if (fresh !== next && !standsForItself(question, next, least)) continue;
    if (!chosen.some((said) => repeats(fresh, said))) chosen.push(fresh);
  }
  const told = moreWhereUnsure(question, withCause(question, chosen, ranked), ranked, adds);
  return question.type === "quote" ? [...new Set(told.flatMap((one) => goesOn(one, ranked)))].slice(0, MOST) : told;
}

/** "Kern mahnt zur Vorsicht. Es seien nur drei Nächte gemessen worden.": a sentence with those behind it that go on with what somebody said. */
function goesOn(one: ScoredCandidate, ranked: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const next = ranked.find((other) => isNextTo(one, other) && reported.test(other.candidate.sentence.text));
  return next ? [one, ...goesOn(withoutSaid(next, [one]), ranked)] : [one];
}

/** In the main clause: whoever speaks anew is told before a comma. */
const reported =
  /^[^,:„]*(?<!\p{L})(?:seien|sei|habe|hätten|werde|würden|könn(?:e|ten)|müss(?:e|ten)|dürfe|solle|wolle)(?!\p{L})/u;

/** Only its title speaks of what is asked for, or, in another article, only the deed: "ein Kurier muss zahlen" beside what a ticket costs. */
function isAside(question: AskedQuestion, next: ScoredCandidate, best: ScoredCandidate): boolean {
  if (featureOf("ownWords", next) === 0 && featureOf("gainBefore", next) === 0) return true;
  if (next.candidate.passage.article.id === best.candidate.passage.article.id) return false;
  const { words, predicate } = question;
  const deed = predicate === undefined ? words.findIndex(({ verb }) => verb !== undefined) : askedDeed(question);
  return coverageBeside(question, next.matches, deed) < BESIDE;
}

const BESIDE = 0.2;

/** "Wann endet der Krieg?": beside what tells of its end, what else is said of the war is no answer. */
function tellsNothingOfTheDeed(question: AskedQuestion, next: ScoredCandidate, best: ScoredCandidate): boolean {
  const deed = askedDeed(question);
  return (
    deed >= 0 && question.words.length <= 2 && (best.matches[deed] ?? 0) >= TOLD && (next.matches[deed] ?? 0) < KINDRED
  );
}

/** A near synonym at least. */
const TOLD = 0.6;

const tellsCause = ({ candidate }: ScoredCandidate): boolean => causeCue(candidate.text) === 1;

/** Beside a cause another one has to be as likely as this. */
const OTHER_CAUSE = 0.05;

/** What happened is no answer to why: the cause that is told soonest after it comes second, where no chosen sentence tells one. */
function withCause(
  question: AskedQuestion,
  chosen: readonly ScoredCandidate[],
  ranked: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  const [best] = chosen;
  if (question.type !== "reason" || !best || chosen.some(tellsCause)) return chosen;
  const cause =
    ranked
      .filter(
        (one) =>
          tellsCause(one) &&
          featureOf("causeNearby", one) >= NEAR_ENOUGH &&
          one.candidate.passage.article.id === best.candidate.passage.article.id &&
          place(one) > place(best),
      )
      .toSorted((a, b) => place(a) - place(b))[0] ??
    ranked.find((one) => isNextTo(best, one) && tellsWhatHadHappened(one));
  return cause ? [best, withoutSaid(cause, [best])] : chosen;
}

const isNextTo = ({ candidate: a }: ScoredCandidate, { candidate: b }: ScoredCandidate): boolean =>
  a.passage.passage.id === b.passage.passage.id && b.at === a.at + 1;

/** "Die Molkerei nimmt den Käse vom Markt. In Proben waren Keime gefunden worden.": what had happened before is told as the cause. */
function tellsWhatHadHappened({ candidate: { sentence } }: ScoredCandidate): boolean {
  const main = clauses(sentence.text).find(({ kind, predicate }) => kind === "main" && predicate !== undefined);
  return main?.predicate?.tense === "pluperfect";
}

/** Where a candidate stands in its article, in UTF-16 units and, within a passage, sentences. */
const place = ({ candidate: { passage, at } }: ScoredCandidate): number => passage.passage.span.start + at;

/** So much of the question is told by the sentences around the cause. */
const NEAR_ENOUGH = 0.6;

const TYPED: ReadonlySet<QuestionType> = new Set(["quantity", "date", "duration", "definition"]);
/** A later sentence has to speak of nearly as much of the question as the first. */
const RELEVANT = 0.35;
/** Another article with a figure of the same thing may differ, and the reader has to see it. */
const OTHER_FIGURE = 0.3;

const counts = (one: ScoredCandidate): number => featureOf("countsAsked", one);

const isOtherFigure = (next: ScoredCandidate, chosen: readonly ScoredCandidate[]): boolean =>
  counts(next) === 1 &&
  chosen.every(({ candidate }) => candidate.passage.article.id !== next.candidate.passage.article.id);

const relevance = (one: ScoredCandidate): number => featureOf("words", one);

const holds = (question: AskedQuestion, { candidate }: ScoredCandidate): boolean =>
  partsOf(candidate).some((sentence) => holdsAnswer(question, sentence) > 0.5);

/** Of 21 fourth and fifth sentences, behind questions for lists, none told a fact that was asked for (press and gold sets, n 2,202, 27.11.2026). */
const MOST = 3;
/** Once the answer is this likely among what was said, more would only dilute it. */
const ENOUGH = 0.97;

/** What remains of a widened sentence still speaks of the question, goes on from the sentence before, or holds the kind of answer asked for. */
const standsForItself = (question: AskedQuestion, next: ScoredCandidate, least: number): boolean =>
  featureOf("ownWords", next) >= least ||
  featureOf("isLeaning", next) === 1 ||
  holdsAnswer(question, next.candidate.sentence) === 1 ||
  (question.type === "manner" && causeCue(next.candidate.sentence.text) === 1);
