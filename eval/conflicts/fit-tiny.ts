import { readdirSync } from "node:fs";
import { join } from "node:path";
import { articleId } from "#domain/article.ts";
import { type Evidence, passageId } from "#domain/passage.ts";
import { type ArticleProfile, areTiny, profileArticles } from "#pipeline/conflicts/article-profile.ts";
import { linksTold } from "#pipeline/conflicts/event-links.ts";
import { pairOf } from "#pipeline/conflicts/event-pairs.ts";
import { isNameLike } from "#pipeline/conflicts/name-like.ts";
import { placeStatements } from "#pipeline/conflicts/placed-statement.ts";
import { readStatements } from "#pipeline/conflicts/read-statements.ts";
import { seenIn } from "#pipeline/conflicts/seen-in-tiny.ts";
import { differences } from "#pipeline/conflicts/tiny-links.ts";
import type { FigurePair } from "../../tests/pipeline/conflicts/figure-pair.ts";
import { fitLogistic, type Labelled } from "../answers/fit-logistic.ts";
import { scoreOf } from "../answers/fit-weights.ts";
import { readPairs } from "./read-pairs.ts";

/**
 * Fits the decision of `tiny-links.ts` on the tiny pairs of strangers, on those of the tests' tables ("own") and on strangers' pairs whose shared names are
 * exchanged in the second report ("renamed": of another event), and says what it makes of pairs it was not fitted on.
 */
interface Pair {
  readonly id: string;
  readonly set: string;
  readonly conflict: boolean;
  readonly reports: readonly Evidence[];
}

interface Example extends Labelled {
  readonly pair: string;
  readonly renamed: boolean;
}

const FOLDS = 8;
const strangers = join(import.meta.dirname, "strangers");
const tables = join(import.meta.dirname, "../../tests/pipeline/conflicts");
/** Counted, and fitted on by nobody. */
const UNREAD: ReadonlySet<string> = new Set(["neun.jsonl", "dreizehn.jsonl", "achtzehn.jsonl"]);
const pairs = [
  ...readdirSync(strangers)
    .filter((file) => !UNREAD.has(file))
    .sort()
    .flatMap((file) => readPairs(join(strangers, file)).map((pair): Pair => ({ ...pair, set: file }))),
  ...(await ownPairs()),
];
const profiled = pairs.map((pair) => ({ ...pair, articles: pair.reports.map(profile) }));
const tiny = profiled.flatMap((pair) => {
  const [a, b] = pair.articles;
  return a && b && areTiny(a, b) ? [{ ...pair, key: `${pair.set} ${pair.id}`, a, b }] : [];
});
const examples = tiny.flatMap(({ key, conflict, a, b, reports }, at) => {
  const other = renamed(a, b, reports[1], tiny[(7 * at + 13) % tiny.length]?.a);
  return [...seen(key, conflict, a, b), ...(other ? seen(key, false, a, other, true) : [])];
});
const fold = new Map(tiny.map(({ key }, at) => [key, at % FOLDS]));
const size = examples[0]?.features.length ?? 0;
const score = new Map<Example, number>();
for (let held = 0; held < FOLDS; held += 1) {
  const weights = fitted(examples.filter(({ pair }) => fold.get(pair) !== held));
  for (const one of examples) if (fold.get(one.pair) === held) score.set(one, scoreOf(weights, one.features));
}
console.log(
  `${tiny.length} tiny pairs, ${examples.length} differences, ${examples.filter(({ truth }) => truth).length} of contradictions`,
);
for (const from of [0, 0.4, 0.8, 1.2, 1.6]) {
  const over = examples.filter((one) => (score.get(one) ?? 0) > from);
  const listed = new Set(over.filter((one) => !one.renamed).map(({ pair }) => pair));
  const count = (some: typeof tiny): string => `${some.filter(({ key }) => listed.has(key)).length} of ${some.length}`;
  const sets = [...Map.groupBy(tiny, ({ set }) => set)].map(
    ([set, some]) =>
      `${set} ${count(some.filter(({ conflict }) => conflict))} and ${count(some.filter(({ conflict }) => !conflict))} controls`,
  );
  console.log(`from ${from}, crosswise: ${sets.join(", ")}, renamed ${over.filter((one) => one.renamed).length}`);
}
console.log(
  `weights, the bias last: ${fitted(examples)
    .map((weight) => weight.toFixed(2))
    .join(", ")}`,
);

/** The penalty is 3 in all, as the shipped weights were fitted. */
function fitted(some: readonly Example[]): readonly number[] {
  return fitLogistic(some, size, 3 / some.length, 1500);
}

function seen(
  pair: string,
  conflict: boolean,
  a: ArticleProfile,
  b: ArticleProfile,
  isRenamed = false,
): readonly Example[] {
  const event = pairOf(a, b);
  const features = seenIn(event);
  return differences(
    event,
    linksTold(event, () => true),
  ).flatMap((link) => {
    const held = features(link);
    return held
      ? [{ pair, renamed: isRenamed, weight: isRenamed ? 0.5 : 1, truth: conflict ? 1 : 0, features: [...held, 1] }]
      : [];
  });
}

function profile(evidence: Evidence): ArticleProfile | undefined {
  return profileArticles(placeStatements(evidence, readStatements(evidence)))[0];
}

/** The second report with other names for those that both share: of another event. */
function renamed(
  a: ArticleProfile,
  b: ArticleProfile,
  second: Evidence | undefined,
  other: ArticleProfile | undefined,
) {
  const shared = [...b.nouns()]
    .flatMap(([stem, word]) => (a.nouns().has(stem) ? [b.vocabulary.word(word)] : []))
    .filter(isNameLike);
  if (!second || shared.length === 0) return undefined;
  const fresh = [...(other?.nouns().values() ?? [])].map(b.vocabulary.word).filter(isNameLike);
  const names = new Map(
    shared.map(({ text }, at) => [
      text,
      [...fresh.map((word) => word.text), "Marlow", "Birkental", "Kallenbach"].at(at % (fresh.length + 3)) ?? text,
    ]),
  );
  const change = (text: string): string => text.replace(/\p{L}+/gu, (word) => names.get(word) ?? word);
  const { article, passage } = second;
  const [id, text] = [articleId(`${article.id}~`), change(passage.text)];
  return profile({
    article: { ...article, id, title: change(article.title) },
    passage: { ...passage, id: passageId(id, 1), articleId: id, text, span: { start: 0, end: text.length } },
  });
}

/** The pairs of the tests' tables. */
async function ownPairs(): Promise<readonly Pair[]> {
  const files = readdirSync(tables).filter((file) => /-pairs|pairs-/.test(file) && !file.endsWith(".test.ts"));
  const modules: readonly Record<string, unknown>[] = await Promise.all(
    files.sort().map((file) => import(join(tables, file))),
  );
  const rows = modules.flatMap((one) =>
    Object.values(one).flatMap((table) => (Array.isArray(table) ? (table as FigurePair[]) : [])),
  );
  return rows.map(([expected, ...reports], at) => ({
    ...{ id: `${at}`, set: "own", conflict: expected === "contradiction" },
    reports: reports.map((written, side) => {
      const [publishedAt = "", title = "", text = ""] = written.split(" | ");
      const id = articleId(`own${at}${side}`);
      const span = { start: 0, end: text.length };
      return {
        article: { id, title, file: `${id}.md`, ...(publishedAt && { publishedAt }) },
        passage: { id: passageId(id, 1), articleId: id, kind: "paragraph" as const, span, text },
      };
    }),
  }));
}
