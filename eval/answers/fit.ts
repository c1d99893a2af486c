/**
 * Fits the two tables of weights of the extractive answerer and prints them:
 * `node eval/answers/fit.ts ANSWERABLE.jsonl UNANSWERABLE.jsonl [MORE-ANSWERABLE.jsonl …]`.
 */

import { answerableFeatures, answerableNames } from "#pipeline/extract/answerable.ts";
import { scoreCandidates } from "#pipeline/extract/score-candidates.ts";
import { featureNames } from "#pipeline/extract/sentence-features.ts";
import { type FeaturedQuestion, featuredQuestions } from "./featured-questions.ts";
import { fitLogistic, type Labelled } from "./fit-logistic.ts";
import { fitWeights, scoreOf } from "./fit-weights.ts";
import { shippedEmbedder } from "./shipped-embedder.ts";

const [answerable, unanswerable, ...more] = process.argv.slice(2);
if (answerable === undefined || unanswerable === undefined) {
  process.stderr.write("Aufruf: node eval/answers/fit.ts BEANTWORTBAR UNBEANTWORTBAR [WEITERE …]\n");
  process.exit(2);
}
const embedder = await shippedEmbedder();
const read = (file: string, contexts: "open" | "closed" | "without-own") =>
  featuredQuestions({ file, contexts, embedder });

const ranking = (await Promise.all([answerable, ...more].map((file) => read(file, "open")))).flat();
print(featureNames, fitWeights(ranking, featureNames.length));
for (const fold of [0, 1]) report(fold);

const labelled: readonly Labelled[] = [
  ...label(await read(answerable, "closed"), 1, 1),
  ...label(await read(unanswerable, "closed"), 0, 1),
  ...label(await read(answerable, "open"), 1, 0.7),
  ...label(await read(answerable, "without-own"), 0, 0.7),
];
print(answerableNames, fitLogistic(labelled, answerableNames.length));

/** Fits on one half and tells how the other half comes out, so that a table's worth is not read off its own data. */
function report(fold: number): void {
  const half = (of: number) => ranking.filter((_, i) => Math.floor(i / 20) % 2 === of);
  const weights = fitWeights(half(fold), featureNames.length);
  const places = half(1 - fold).map(({ alternatives }) => {
    const sorted = [...alternatives].sort((a, b) => scoreOf(weights, b.features) - scoreOf(weights, a.features));
    return sorted.findIndex(({ isRight }) => isRight);
  });
  const share = (limit: number): string =>
    (places.filter((place) => place >= 0 && place < limit).length / places.length).toFixed(3);
  process.stdout.write(`// other half: first ${share(1)}, within three ${share(3)} (n ${places.length})\n`);
}

/** Uses the ranking as it is shipped: refit that first, put its table in place, then this one. */
function label(questions: readonly FeaturedQuestion[], truth: 0 | 1, weight: number): readonly Labelled[] {
  return questions
    .filter(({ featured }) => featured.length > 0)
    .map(({ question, featured }) => ({
      features: answerableFeatures(question, scoreCandidates(featured)),
      truth,
      weight,
    }));
}

function print(names: readonly string[], weights: readonly number[]): void {
  process.stdout.write(`${names.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(2)},`).join("\n")}\n\n`);
}
