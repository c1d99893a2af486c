import { type AnswerableName, answerableNames, beside } from "#pipeline/extract/answerable-names.ts";
import { featureNames } from "#pipeline/extract/feature-names.ts";
import type { Embedder } from "#pipeline/ports.ts";
import { articleExamples, type CertaintyExample, setExamples } from "./certainty-examples.ts";
import { NEIGHBOURS, type QuestionContexts } from "./featured-questions.ts";
import { fitAbout } from "./fit-about.ts";
import { fitTable } from "./fit-table.ts";

/** What the certainty is fitted on: question sets in the form of SQuAD, each question with an answer in its text, and gold questions over articles. */
export interface CertaintySets {
  readonly datasets: readonly string[];
  readonly articles: readonly { readonly folder: string; readonly file: string }[];
  readonly embedder: Embedder;
}

/**
 * Fits the three columns of `answerable-weights.ts` (without `datasets` the third alone) and the weights of `about-these.ts`, and says what they make of questions they were not fitted on.
 * A set of `articles` that is named twice counts twice.
 */
export async function fitCertainty({ datasets, articles, embedder }: CertaintySets): Promise<void> {
  const read = async (...all: readonly (readonly [QuestionContexts, 0 | 1, number])[]) => {
    const found: CertaintyExample[] = [];
    for (const file of datasets)
      for (const [contexts, truth, weight] of all)
        found.push(...(await setExamples({ file, contexts, truth, weight }, embedder)));
    return found;
  };
  const text = await read(["closed", 1, 1], ["neighbour", 0, 1 / NEIGHBOURS], ["closed-cut", 0, 0.1]);
  const open = await read(["open", 1, 1], ["without-own", 0, 0.5], ["open-cut", 0, 0.7]);
  const texts = [...open, ...scaled(text, 0.3)];
  const news: CertaintyExample[] = [];
  for (const [i, { folder, file }] of articles.entries()) {
    if (news.some(({ set }) => set === file)) continue;
    const foreign = [...articles.slice(i + 1), ...articles].find((other) => other.folder !== folder)?.file;
    const times = articles.filter((other) => other.file === file).length;
    if (foreign !== undefined) news.push(...scaled(await articleExamples({ folder, file, foreign }, embedder), times));
  }
  const ofTexts = datasets.length > 0 ? { text: fitTable(text, 0.02), texts: fitTable(texts, 0.02) } : undefined;
  const ofArticles = fitTable(news, 0.01);
  print([...Object.values(ofTexts ?? {}), ofArticles].map(({ weights }) => weights));
  fitAbout(news);
  if (ofTexts) {
    report(
      "a text",
      text.filter(({ set }) => !set.endsWith("-cut")),
      ofTexts.text.held,
    );
    report("texts", open, ofTexts.texts.held);
  }
  for (const file of new Set(articles.map((set) => set.file)))
    report(
      file,
      news.filter(({ set }) => set === file),
      ofArticles.held,
    );
}

/** As they stand in `answerable-weights.ts`: each name with the weights of its columns, for candidates' features those of the best and of the best three. */
function print(columns: readonly (readonly number[])[]): void {
  const of = (name: AnswerableName): readonly string[] =>
    columns.map((weights) => (weights[answerableNames.indexOf(name)] ?? 0).toFixed(2));
  const row = (name: string, numbers: readonly string[]): string =>
    `  ${/\s/.test(name) ? `"${name}"` : name}: [${numbers.join(", ")}],\n`;
  for (const name of beside) process.stdout.write(row(name, of(name)));
  process.stdout.write("\n");
  for (const name of featureNames) process.stdout.write(row(name, [...of(`best ${name}`), ...of(`top ${name}`)]));
}

const scaled = (examples: readonly CertaintyExample[], by: number): readonly CertaintyExample[] =>
  examples.map((one) => ({ ...one, weight: by * one.weight }));

/** What share of what has an answer, and of what has none, would be kept silent below which probability, and the F1 of that, each counting as much as it weighs. */
function report(
  name: string,
  examples: readonly CertaintyExample[],
  held: ReadonlyMap<CertaintyExample, number>,
): void {
  const weigh = (some: readonly CertaintyExample[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const due = weigh(examples.filter(({ truth }) => truth === 0));
  for (const limit of LIMITS) {
    const silent = examples.filter((one) => (held.get(one) ?? 1) < limit);
    const rightly = weigh(silent.filter(({ truth }) => truth === 0));
    const wrongly = weigh(silent) - rightly;
    process.stdout.write(
      `// ${name}, below ${limit}, cross-validated: ${(rightly / due).toFixed(3)} of what has no answer, ` +
        `${(wrongly / (weigh(examples) - due)).toFixed(3)} of what has one, F1 ${((2 * rightly) / (weigh(silent) + due)).toFixed(3)}\n`,
    );
  }
}

const LIMITS = [0.04, 0.06, 0.08, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
