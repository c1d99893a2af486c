/**
 * Fits one of the two tables of weights of the extractive answerer, prints it, and says how well it does on questions it was not fitted on:
 * `npm run fit:answers -- ranking QUESTIONS.jsonl … --artikel FOLDER GOLD.jsonl …`, then, with that table in place, the same with `certainty`. QUESTIONS are in the
 * form of SQuAD; those of the shipped weights come from `join-paragraphs.ts`.
 */

import { featureNames } from "#pipeline/extract/feature-names.ts";
import { ofTexts } from "#pipeline/extract/ranking-weights.ts";
import { articleQuestions } from "./article-questions.ts";
import { balance } from "./balance.ts";
import { crossValidated } from "./cross-validated.ts";
import { type FeaturedQuestion, featuredQuestions } from "./featured-questions.ts";
import { fitCertainty } from "./fit-certainty.ts";
import { type Choice, fitWeights, scoreOf } from "./fit-weights.ts";
import { shippedEmbedder } from "./shipped-embedder.ts";

const embedder = await shippedEmbedder();
const [table, ...files] = process.argv.slice(2);
const at = files.includes("--artikel") ? files.indexOf("--artikel") : files.length;
const datasets = files.slice(0, at);
const articles = files.slice(at + 1).flatMap((folder, i, all) => {
  const file = all[i + 1];
  return i % 2 === 0 && file !== undefined ? [{ folder, file }] : [];
});
/** The table for texts without titles from sets of question and text, and from gold questions over articles that for articles, drawn to the first. */
async function fitRanking(): Promise<void> {
  const open = [];
  for (const file of datasets) open.push(named(file, await featuredQuestions({ file, contexts: "open", embedder })));
  const nothing = featureNames.map(() => 0);
  const drawnTo = open.length > 0 ? fitTable("texts without titles", open, nothing, LOOSELY) : ofTexts;
  const sets = [];
  for (const set of articles) sets.push(named(set.file, await articleQuestions({ ...set, embedder })));
  const largest = Math.max(...sets.map(({ questions }) => questions.length));
  const evenly = sets.map(({ name, questions }) => ({
    name,
    questions: questions.map((one) => ({ ...one, weight: balance(questions.length, largest) })),
  }));
  if (sets.length > 0) fitTable("articles", evenly, drawnTo, TIGHTLY);
}

/** How much a table is drawn to what it starts from. */
const LOOSELY = 7e-4;
const TIGHTLY = 3e-3;

interface NamedSet {
  readonly name: string;
  readonly questions: readonly (FeaturedQuestion & Choice)[];
}

const named = (name: string, questions: readonly FeaturedQuestion[]): NamedSet => ({
  name,
  questions: questions.map((question) => ({ ...question, weight: 1 })),
});

function fitTable(
  title: string,
  sets: readonly NamedSet[],
  prior: readonly number[],
  penalty: number,
): readonly number[] {
  process.stdout.write(`// ${title}\n`);
  const all = sets.flatMap(({ questions }) => questions);
  const fitted = fitWeights(all, prior, penalty);
  print(featureNames, fitted);
  const places = crossValidated({
    items: all,
    group: ({ title }) => title,
    learn: (part) => fitWeights(part, prior, penalty),
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
  return fitted;
}

function print(names: readonly string[], weights: readonly number[]): void {
  process.stdout.write(`${names.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(2)},`).join("\n")}\n\n`);
}

if (table === "ranking" && datasets.length + articles.length > 0) await fitRanking();
else if (table === "certainty" && datasets.length + articles.length > 0)
  await fitCertainty({ datasets, articles, embedder });
else {
  process.stderr.write("Aufruf: npm run fit:answers -- ranking|certainty DATEI… [--artikel ORDNER FRAGEN …]\n");
  process.exit(2);
}
