/**
 * Fits one of the two tables of weights of the extractive answerer, prints it, and says how well it does on questions it was not fitted on:
 * `npm run fit:answers -- ranking ANSWERABLE.jsonl … --artikel FOLDER GOLD.jsonl …` (drawn to the weights in place), then, with that table in place,
 * `npm run fit:answers -- certainty ANSWERABLE.jsonl UNANSWERABLE.jsonl ANSWERABLE.jsonl … --artikel FOLDER GOLD.jsonl …`.
 */

import { ofArticles, ofTexts } from "#pipeline/extract/ranking-weights.ts";
import { featureNames } from "#pipeline/extract/sentence-features.ts";
import { articleQuestions } from "./article-questions.ts";
import { crossValidated } from "./cross-validated.ts";
import { type FeaturedQuestion, featuredQuestions, type QuestionContexts } from "./featured-questions.ts";
import { fitCertainty } from "./fit-certainty.ts";
import { type Choice, fitWeights, scoreOf } from "./fit-weights.ts";
import { shippedEmbedder } from "./shipped-embedder.ts";

const embedder = await shippedEmbedder();
const [table, ...files] = process.argv.slice(2);
const at = files.includes("--artikel") ? files.indexOf("--artikel") : files.length;
const [answerable, unanswerable, ...further] = files.slice(0, at);
const articles = files.slice(at + 1).flatMap((folder, i, all) => {
  const file = all[i + 1];
  return i % 2 === 0 && file !== undefined ? [{ folder, file }] : [];
});
/** The table for texts without titles from sets of question and text, and where articles follow, that for articles from both. */
async function fitRanking(): Promise<void> {
  const datasets = files.slice(0, at);
  const open = await Promise.all(datasets.map(async (file) => named(file, 1, await read(file, "open"))));
  fitTable("texts without titles", open, ofTexts);
  if (articles.length === 0) return;
  const sets = [];
  for (const file of datasets) sets.push(named(file, OF_ENCYCLOPAEDIAS, await read(file, "joined")));
  for (const set of articles) sets.push(named(set.file, OF_NEWS, await articleQuestions({ ...set, embedder })));
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

async function read(file: string, contexts: QuestionContexts): Promise<readonly FeaturedQuestion[]> {
  return await featuredQuestions({ file, contexts, embedder });
}

function print(names: readonly string[], weights: readonly number[]): void {
  process.stdout.write(`${names.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(2)},`).join("\n")}\n\n`);
}

if (table === "ranking" && answerable !== undefined) await fitRanking();
else if (table === "certainty" && answerable !== undefined && unanswerable !== undefined)
  await fitCertainty({ answerable, unanswerable, further, articles, embedder });
else {
  process.stderr.write(
    "Aufruf: npm run fit:answers -- ranking DATEI… [--artikel ORDNER FRAGEN …] | certainty BEANTWORTBAR UNBEANTWORTBAR BEANTWORTBAR… [--artikel ORDNER FRAGEN …]\n",
  );
  process.exit(2);
}
