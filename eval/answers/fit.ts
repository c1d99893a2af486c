/**
 * Fits one of the two tables of weights of the extractive answerer, prints it, and says how well it does on questions it was not fitted on:
 * `npm run fit:answers -- ranking ANSWERABLE.jsonl … --artikel FOLDER GOLD.jsonl …` (drawn to the weights in place), then, with that table in place,
 * `npm run fit:answers -- certainty ANSWERABLE.jsonl UNANSWERABLE.jsonl ANSWERABLE.jsonl…`.
 */

import { answerableFeatures } from "#pipeline/extract/answerable.ts";
import { answerableNames } from "#pipeline/extract/answerable-weights.ts";
import { ofArticles, ofTexts } from "#pipeline/extract/ranking-weights.ts";
import { scoreCandidates } from "#pipeline/extract/score-candidates.ts";
import { featureNames } from "#pipeline/extract/sentence-features.ts";
import { articleQuestions } from "./article-questions.ts";
import { crossValidated } from "./cross-validated.ts";
import { type FeaturedQuestion, featuredQuestions, type QuestionContexts } from "./featured-questions.ts";
import { fitLogistic, type Labelled } from "./fit-logistic.ts";
import { type Choice, fitWeights, scoreOf } from "./fit-weights.ts";
import { shippedEmbedder } from "./shipped-embedder.ts";

const embedder = await shippedEmbedder();
const [table, ...files] = process.argv.slice(2);
const [answerable, unanswerable, ...further] = files;
if (table === "ranking" && answerable !== undefined) await fitRanking();
else if (table === "certainty" && answerable !== undefined && unanswerable !== undefined)
  await fitCertainty(answerable, unanswerable, further);
else {
  process.stderr.write(
    "Aufruf: npm run fit:answers -- ranking DATEI… [--artikel ORDNER FRAGEN …] | certainty BEANTWORTBAR UNBEANTWORTBAR BEANTWORTBAR…\n",
  );
  process.exit(2);
}

/** The table for texts without titles from sets of question and text, and where articles follow, that for articles from both. */
async function fitRanking(): Promise<void> {
  const at = files.indexOf("--artikel");
  const datasets = at < 0 ? files : files.slice(0, at);
  const open = await Promise.all(datasets.map(async (file) => named(file, 1, await read(file, "open"))));
  fitTable("texts without titles", open, ofTexts);
  if (at < 0) return;
  const sets = [];
  for (const file of datasets) sets.push(named(file, OF_ENCYCLOPAEDIAS, await read(file, "joined")));
  for (let i = at + 1; i + 1 < files.length; i += 2) {
    const [folder = "", file = ""] = [files[i], files[i + 1]];
    sets.push(named(file, OF_NEWS, await articleQuestions({ folder, file, embedder })));
  }
  fitTable("articles", sets, ofArticles);
}

interface NamedSet {
  readonly name: string;
  readonly questions: readonly (FeaturedQuestion & Choice)[];
}

const named = (name: string, weight: number, questions: readonly FeaturedQuestion[]): NamedSet => ({
  name,
  questions: questions.map((question) => ({ ...question, weight })),
});

function fitTable(title: string, sets: readonly NamedSet[], prior: readonly number[]): void {
  process.stdout.write(`// ${title}\n`);
  const all = sets.flatMap(({ questions }) => questions);
  print(featureNames, fitWeights(all, prior));
  const places = crossValidated({
    items: all,
    group: ({ title }) => title,
    fit: (part) => fitWeights(part, prior),
    apply: (weights, { alternatives }) =>
      [...alternatives]
        .sort((a, b) => scoreOf(weights, b.features) + b.shift - scoreOf(weights, a.features) - a.shift)
        .findIndex(({ isRight }) => isRight),
  });
  for (const { name, questions } of sets) {
    const own = questions.map((question) => places.get(question) ?? -1);
    const share = (limit: number): string =>
      (own.filter((place) => place >= 0 && place < limit).length / own.length).toFixed(3);
    process.stdout.write(
      `// ${name}, cross-validated: first ${share(1)}, within three ${share(3)} (n ${own.length})\n`,
    );
  }
}

/** Questions over news are few, and what the answerer is for. */
const OF_NEWS = 4;
const OF_ENCYCLOPAEDIAS = 2;

async function fitCertainty(right: string, wrong: string, further: readonly string[]): Promise<void> {
  const closed = [...label(await read(right, "closed"), 1, 1), ...label(await read(wrong, "closed"), 0, 1)];
  const singleText = [...closed, ...label(await read(right, "neighbour"), 0, 0.25)];
  const open: Titled[] = [];
  for (const file of [right, ...further])
    open.push(
      ...label((await read(file, "open")).filter(isFound), 1, 1),
      ...label(await read(file, "without-own"), 0, 1),
    );
  const collection = [...open, ...singleText.map((one) => ({ ...one, weight: 0.3 * one.weight }))];
  process.stdout.write("// a single text\n");
  const alone = validated(singleText);
  for (const limit of [0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
    const abstained = closed.filter((one) => (alone.get(one) ?? 1) < limit);
    const rightly = abstained.filter(({ truth }) => truth === 0).length;
    const due = closed.filter(({ truth }) => truth === 0).length;
    process.stdout.write(
      `// below ${limit}, cross-validated: F1 ${((2 * rightly) / (abstained.length + due)).toFixed(3)}, ` +
        `precision ${(rightly / abstained.length).toFixed(3)}, recall ${(rightly / due).toFixed(3)} (n ${closed.length})\n`,
    );
  }
  process.stdout.write("// a collection\n");
  const among = validated(collection);
  for (const limit of [0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.3]) {
    const silent = (truth: 0 | 1): string => {
      const all = open.filter((one) => one.truth === truth);
      return (all.filter((one) => (among.get(one) ?? 1) < limit).length / all.length).toFixed(3);
    };
    process.stdout.write(
      `// below ${limit}, cross-validated: ${silent(0)} of what has no answer, ${silent(1)} of what has one (n ${open.length})\n`,
    );
  }
}

/** One of the first three candidates holds the answer: to say something else is no answer. */
function isFound({ featured, alternatives }: FeaturedQuestion): boolean {
  const right = new Set(featured.filter((_, i) => alternatives[i]?.isRight).map(({ candidate }) => candidate));
  return scoreCandidates(featured)
    .slice(0, 3)
    .some(({ candidate }) => right.has(candidate));
}

/** Prints the table fitted to all examples; each example's probability by tables it had no part in. */
function validated(examples: readonly Titled[]): ReadonlyMap<Titled, number> {
  const model = (part: readonly Titled[]): readonly number[] => fitLogistic(part, answerableNames.length);
  print(answerableNames, model(examples));
  return crossValidated({
    items: examples,
    group: ({ title }) => title,
    fit: model,
    apply: (weights, { features }) => 1 / (1 + Math.exp(-scoreOf(weights, features))),
  });
}

async function read(file: string, contexts: QuestionContexts): Promise<readonly FeaturedQuestion[]> {
  return await featuredQuestions({ file, contexts, embedder });
}

interface Titled extends Labelled {
  readonly title: string;
}

/** Uses the ranking as it is shipped. */
function label(questions: readonly FeaturedQuestion[], truth: 0 | 1, weight: number): readonly Titled[] {
  return questions
    .filter(({ featured }) => featured.length > 0)
    .map(({ question, featured, title }) => ({
      features: answerableFeatures(question, scoreCandidates(featured)),
      truth,
      weight,
      title,
    }));
}

function print(names: readonly string[], weights: readonly number[]): void {
  process.stdout.write(`${names.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(2)},`).join("\n")}\n\n`);
}
