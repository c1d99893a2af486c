import { affairs } from "./affair-words.ts";
import { holdsAnswer } from "./answer-type.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Candidate } from "./candidates.ts";
import type { Likeness } from "./likeness.ts";
import { coverage, matchWords } from "./match-words.ts";

/** What speaks for a sentence among those of its article. */
export const affairFeatureNames = [
  "askedSimilarity",
  "askedAboveMean",
  "askedBefore",
  "isMostAsked",
  "articleWords",
  "heldWords",
  "typed",
  "typedRarely",
] as const;

export type AffairFeatures = Readonly<Record<(typeof affairFeatureNames)[number], number>>;

/** The features of each candidate, in their order: what its article tells of the affair, and what it tells itself of what is asked beyond that. */
export function affairFeatures(
  question: AskedQuestion,
  found: readonly Candidate[],
  { asked }: Likeness,
): readonly AffairFeatures[] {
  const features: AffairFeatures[] = [];
  for (const { places, words, told } of affairs(question, found).values()) {
    const alike = places.map((i) => asked[i] ?? 0);
    const types = places.map((i) => (found[i] ? holdsAnswer(question, found[i].sentence) : 0));
    const articleWords = coverage(question, told);
    const [meanAlike, meanType, mostAlike] = [mean(alike), mean(types), Math.max(...alike)];
    places.forEach((i, at) => {
      const own = matchWords(question, found[i] ? [found[i].sentence] : []);
      const [similarity = 0, typed = 0] = [alike[at], types[at]];
      features[i] = {
        askedSimilarity: similarity,
        askedAboveMean: similarity - meanAlike,
        askedBefore: alike[at - 1] ?? 0,
        isMostAsked: similarity === mostAlike ? 1 : 0,
        articleWords,
        heldWords: coverage(
          question,
          own.map((match, k) => Math.max(match, words[k] ?? 0)),
        ),
        typed,
        typedRarely: typed * (1 - meanType),
      };
    });
  }
  return features;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
