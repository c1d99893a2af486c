import type { Affair } from "./affair-words.ts";
import { holdsAnswer } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Candidate } from "./candidates.ts";
import type { Likeness } from "./likeness.ts";
import { coverage, matchWords } from "./match-words.ts";
import { wordsNear } from "./words-near.ts";

/** What speaks for a sentence among those of its article. */
export const affairFeatureNames = [
  "askedSimilarity",
  "askedAboveMean",
  "askedBefore",
  "articleWords",
  "heldWords",
  "typed",
  "typedRarely",
  "near",
  "askedNear",
  "askedNearShare",
  "mostAskedNear",
] as const;

export type AffairFeatures = Readonly<Record<(typeof affairFeatureNames)[number], number>>;

/** The features of each candidate, in their order: what its article tells of the affair, and what it tells itself of what is asked beyond that. */
export function affairFeatures(
  question: AskedQuestion,
  found: readonly Candidate[],
  affairs: Iterable<Affair>,
  { asked }: Likeness,
): readonly AffairFeatures[] {
  const features: AffairFeatures[] = [];
  const whole = sum(question.words.map(({ weight }) => weight));
  for (const { places, words, told } of affairs) {
    const alike = places.map((i) => asked[i] ?? 0);
    const types = places.map((i) => (found[i] ? holdsAnswer(question, found[i].sentence) : 0));
    const articleWords = coverage(question, told);
    const asks = question.words.map(({ weight }, k) => weight * (1 - (words[k] ?? 0)));
    const asksAll = sum(asks);
    const [meanAlike, meanType] = [mean(alike), mean(types)];
    places.forEach((i, at) => {
      const own = matchWords(question, found[i] ? [found[i].sentence] : []);
      const inSpace = found[i] ? wordsNear(question, found[i].sentence) : [];
      const near = own.map((match, k) => Math.max(match, inSpace[k] ?? 0));
      const askedNear = asks.map((weight, k) => weight * (near[k] ?? 0));
      const [similarity = 0, typed = 0] = [alike[at], types[at]];
      features[i] = {
        askedSimilarity: similarity,
        askedAboveMean: similarity - meanAlike,
        askedBefore: alike[at - 1] ?? 0,
        articleWords,
        heldWords: coverage(
          question,
          own.map((match, k) => Math.max(match, words[k] ?? 0)),
        ),
        typed,
        typedRarely: typed * (1 - meanType),
        near: coverage(question, near),
        askedNear: whole > 0 ? sum(askedNear) / whole : 0,
        askedNearShare: asksAll > LITTLE ? sum(askedNear) / asksAll : 0.5,
        mostAskedNear: Math.max(0, ...askedNear),
      };
    });
  }
  return features;
}

/** A question that hardly asks more than the affair tells no sentences apart by it. */
const LITTLE = 0.05;

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const mean = (values: readonly number[]): number => sum(values) / Math.max(1, values.length);
