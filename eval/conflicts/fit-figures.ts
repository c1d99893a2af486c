import { readdirSync } from "node:fs";
import { join } from "node:path";
import { profileArticles } from "#pipeline/conflicts/article-profile.ts";
import { eventMatcher } from "#pipeline/conflicts/event-match.ts";
import { pairOf } from "#pipeline/conflicts/event-pairs.ts";
import { mayBeOne } from "#pipeline/conflicts/may-be-one.ts";
import { openOf, seenOf } from "#pipeline/conflicts/open-figure.ts";
import { type PlacedStatement, placeStatements } from "#pipeline/conflicts/placed-statement.ts";
import { readStatements } from "#pipeline/conflicts/read-statements.ts";
import { relateFigures } from "#pipeline/conflicts/relate-figures.ts";
import { stemHolders } from "#pipeline/conflicts/stem-holders.ts";
import { isFigure } from "#pipeline/conflicts/units.ts";
import { fitLogistic, type Labelled } from "../answers/fit-logistic.ts";
import { scoreOf } from "../answers/fit-weights.ts";
import { type ReportPair, readPairs } from "./read-pairs.ts";

/** Fits the score of `open-figure.ts` on what strangers' pairs leave open, and says what it makes of pairs it was not fitted on. */
interface Example extends Labelled {
  readonly pair: string;
  readonly conflict: boolean;
}

/** As many parts as the pairs are dealt out to. */
const FOLDS = 10;
const folder = join(import.meta.dirname, "strangers");
/** Counted, and fitted on by nobody. */
const UNREAD: ReadonlySet<string> = new Set(["neun.jsonl", "dreizehn.jsonl", "achtzehn.jsonl"]);
const examples = readdirSync(folder)
  .filter((file) => !UNREAD.has(file))
  .sort()
  .flatMap((file) => examplesOf(file, readPairs(join(folder, file))));
const pairs = [...new Set(examples.map(({ pair }) => pair))];
const fold = new Map(pairs.map((pair, at) => [pair, at % FOLDS]));
const size = examples[0]?.features.length ?? 0;
const score = new Map<Example, number>();
for (let held = 0; held < FOLDS; held += 1) {
  const weights = fitted(examples.filter(({ pair }) => fold.get(pair) !== held));
  for (const one of examples) if (fold.get(one.pair) === held) score.set(one, scoreOf(weights, one.features));
}
console.log(`${examples.length} open contradictions, ${examples.filter(({ truth }) => truth === 1).length} right`);
const likeliest = pairs.flatMap((pair) =>
  examples
    .filter((one) => one.pair === pair)
    .sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0))
    .slice(0, 1),
);
for (const from of [0.5, 0.6, 0.7, 0.8]) {
  const bar = Math.log(from / (1 - from));
  const over = likeliest.filter((one) => (score.get(one) ?? 0) > bar);
  const right = over.filter(({ truth }) => truth === 1).length;
  const controls = over.filter(({ conflict }) => !conflict).length;
  console.log(
    `from ${from} (log odds ${bar.toFixed(2)}), crosswise: ${right} pairs found, ${controls} controls listed, ${over.length - right - controls} by other figures`,
  );
}
console.log(
  `weights, the bias last: ${fitted(examples)
    .map((weight) => weight.toFixed(2))
    .join(", ")}`,
);

/** The penalty is 3 in all, as the shipped weights were fitted. */
function fitted(some: readonly Example[]): readonly number[] {
  return fitLogistic(some, size, 3 / some.length, 4000);
}

function examplesOf(file: string, all: readonly ReportPair[]): readonly Example[] {
  const statements = all.flatMap(({ reports }) =>
    reports.flatMap((evidence) => placeStatements(evidence, readStatements(evidence))),
  );
  const articles = profileArticles(statements);
  const steps = stemHolders(articles);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { match, mayBeSame } = eventMatcher(articles.length, step.value);
  return all.flatMap(({ id, kind, why, conflict, reports }) => {
    const [a, b] = reports.map(({ article }) => articles.find((one) => one.id === article.id));
    if (!a || !b || !mayBeSame(a, b) || match(a, b) !== "same") return [];
    const event = pairOf(a, b);
    const units = new Set(a.statements.map(({ quantity }) => quantity.unit).filter(isFigure));
    return [...units].flatMap((unit) => {
      const { mine, its } = openOf(event, unit);
      return mine.flatMap((one) =>
        its
          .filter((other) => relateFigures(one, other) === "contradiction" && mayBeOne(one, other, event))
          .map((other): Example => {
            const meant = conflict && kind === "zahl" && isTold(one, why) && isTold(other, why);
            return {
              pair: `${file} ${id}`,
              conflict,
              weight: 1,
              truth: meant ? 1 : 0,
              features: [...seenOf(one, other, event), 1],
            };
          }),
      );
    });
  });
}

/** Whether what the writer says of a pair tells the figure. */
function isTold({ quantity: { text, min } }: PlacedStatement, why: string): boolean {
  const bare = (written: string): string => written.replace(/(?<=\d)[. '’](?=\d{3})/g, "");
  const digits = /\d+(?:,\d+)?/.exec(bare(text))?.[0];
  const told = bare(why);
  if (digits !== undefined) return new RegExp(`(?<![\\d,])${digits}(?!\\d|,\\d)`).test(told);
  const spelt = text
    .toLowerCase()
    .split(/\s+/)
    .some(
      (word) =>
        (word.length > 3 && told.toLowerCase().includes(word)) ||
        (word === "elf" && /(?<!\p{L})elf(?!\p{L})/iu.test(told)),
    );
  return spelt || (min !== undefined && new RegExp(`(?<!\\d)${min}(?!\\d)`).test(told));
}
