import { type AnswerableName, answerableNames, beside } from "#pipeline/extract/answerable-names.ts";
import { featureNames } from "#pipeline/extract/feature-names.ts";
import type { Embedder } from "#pipeline/ports.ts";
import { balance } from "./balance.ts";
import { articleExamples, type CertaintyExample, setExamples } from "./certainty-examples.ts";
import { crossValidated } from "./cross-validated.ts";
import { NEIGHBOURS, type QuestionContexts } from "./featured-questions.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { scoreOf } from "./fit-weights.ts";

/** What the certainty is fitted on: question sets in the form of SQuAD, each question with an answer in its text, and gold questions over articles. */
export interface CertaintySets {
  readonly datasets: readonly string[];
  readonly articles: readonly { readonly folder: string; readonly file: string }[];
  readonly embedder: Embedder;
}

/** Fits the three tables of `answerable-weights.ts`, and says what they make of questions they were not fitted on. */
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
  const sets: (readonly CertaintyExample[])[] = [];
  for (const [i, set] of articles.entries()) {
    const foreign = [...articles.slice(i + 1), ...articles].find(({ folder }) => folder !== set.folder)?.file;
    if (foreign !== undefined) sets.push(await articleExamples({ ...set, foreign }, embedder));
  }
  const largest = Math.max(...sets.map(({ length }) => length));
  const news = sets.flatMap((set) => scaled(set, balance(set.length, largest)));
  const tables = {
    text: fitTable(text, 0.02, ({ group }) => group),
    texts: fitTable(texts, 0.02, ({ group }) => group),
    articles: fitTable([...news, ...scaled(texts, 0.05)], 0.01, ({ group }) => group),
  };
  print(Object.values(tables).map(({ weights }) => weights));
  report(
    "a text",
    text.filter(({ set }) => !set.endsWith("-cut")),
    tables.text.held,
  );
  report("texts", open, tables.texts.held);
  for (const { file } of articles)
    report(
      file,
      news.filter(({ set }) => set === file),
      tables.articles.held,
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

/** The table fitted to all examples; each example's probability by one that no example of its group had part in. */
function fitTable(
  examples: readonly CertaintyExample[],
  penalty: number,
  group: (one: CertaintyExample) => string,
): { readonly weights: readonly number[]; readonly held: ReadonlyMap<CertaintyExample, number> } {
  const learn = (part: readonly CertaintyExample[]): readonly number[] =>
    fitLogistic(part, answerableNames.length, penalty);
  const held = crossValidated({
    items: examples,
    group,
    learn,
    apply: (weights, { features }) => 1 / (1 + Math.exp(-scoreOf(weights, features))),
  });
  return { weights: learn(examples), held };
}

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
