import type { AskedQuestion } from "./asked-question.ts";
import { normalised } from "./fit-the-question.ts";
import { leadOf } from "./led-sentence.ts";
import { coverage, matchWords } from "./match-words.ts";
import { asksWhy } from "./premise.ts";
import { readSentence } from "./read-sentence.ts";
import type { ScoredCandidate } from "./score-candidates.ts";

/**
 * Ranks again below questions and in lists, where all sentences have the words of what leads into them: of a list the item that says most of the question itself
 * ("Was gilt für Karten und Gutscheine?" – "Gutscheine behalten …"), of a paragraph what stands first.
 */
export function fitTheLead(question: AskedQuestion, ranked: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  if (!ranked.some(isLed)) return ranked;
  const lists = Map.groupBy(ranked.filter(isItem), listOf);
  const most = (one: ScoredCandidate): number =>
    Math.max(...(lists.get(listOf(one)) ?? []).map((other) => ownCoverage(question, other)));
  const behind = (one: ScoredCandidate): number =>
    (isItem(one) ? OWN * (most(one) - ownCoverage(question, one)) : LATE * Math.min(one.candidate.at, FEW)) -
    (question.type === "reason" && tellsWhy(one) ? WHY : 0);
  return normalised(ranked.map((one) => (isLed(one) ? { ...one, score: one.score - behind(one) } : one)));
}

const listOf = ({
  candidate: {
    passage: { passage },
  },
}: ScoredCandidate): string => `${passage.articleId}\n${passage.heading}`;

/**
 * The rest of the list that the best candidate stands in, where the line above it tells what is asked for and no item does: "Der Mann wird so beschrieben:" is followed by one
 * answer in several parts.
 */
export function restOfList(question: AskedQuestion, ranked: readonly ScoredCandidate[]): readonly ScoredCandidate[] {
  const [best] = ranked;
  if (!best || !isItem(best)) return [];
  const list = ranked
    .filter((one) => isItem(one) && listOf(one) === listOf(best))
    .toSorted((a, b) => place(a) - place(b));
  const own = list.map((one) => ownCoverage(question, one));
  return own.every((told) => told === own[0]) ? list.slice(0, ITEMS) : [];
}

/** A reader takes in so many at a glance. */
const ITEMS = 6;
const OWN = 2;
const LATE = 0.3;
/** Below "Warum wird die Tonne Pflicht?" stands why the county brings it in. */
const WHY = 4;
/** Sentences. */
const FEW = 3;

const isLed = ({ candidate }: ScoredCandidate): boolean => leadOf(candidate.passage.passage) !== undefined;

/** Whether it stands below a question for the reason. */
export const tellsWhy = ({ candidate }: ScoredCandidate): boolean =>
  asksWhy.test(leadOf(candidate.passage.passage) ?? "");

const isItem = (one: ScoredCandidate): boolean => one.candidate.passage.passage.kind === "list" && isLed(one);

const ownCoverage = (question: AskedQuestion, { candidate }: ScoredCandidate): number =>
  coverage(question, matchWords(question, [readSentence(candidate.sentence.text)]));

/** Where a candidate stands in its article, in UTF-16 units and, within a passage, sentences. */
const place = ({ candidate: { passage, at } }: ScoredCandidate): number => passage.passage.span.start + at;
