import { type ArticleProfile, DAYS, isNear } from "./article-profile.ts";
import { type PlacedStatement, topicOf } from "./placed-statement.ts";

/** The articles that hold each stem among the nouns of their statements and title. */
export type StemHolders = ReadonlyMap<string, readonly ArticleProfile[]>;

/** Reads them, with a pause now and then. */
export function* stemHolders(articles: readonly ArticleProfile[]): Generator<undefined, StemHolders, undefined> {
  const holders = new Map<string, ArticleProfile[]>();
  for (const [at, article] of articles.entries()) {
    for (const stem of statedStems(article.statements)) {
      const known = holders.get(stem);
      if (known) known.push(article);
      else holders.set(stem, [article]);
    }
    if (at % BATCH === 0) yield;
  }
  return holders;
}

/** Articles between two pauses: some milliseconds. */
const BATCH = 100;

/** The same of all nouns of short reports, which say what their event goes by beside what they state; only of those published within days of another one. */
export function shortHolders(articles: readonly ArticleProfile[]): StemHolders {
  const holders = new Map<string, ArticleProfile[]>();
  for (const article of withNear(articles.filter(isShort)))
    for (const stem of article.nouns().keys()) {
      const known = holders.get(stem);
      if (known) known.push(article);
      else holders.set(stem, [article]);
    }
  return holders;
}

/** Those published within days of another one, as short reports of one event are, by their days. */
function withNear(articles: readonly ArticleProfile[]): readonly ArticleProfile[] {
  const byDay = articles.filter(({ day }) => !Number.isNaN(day)).sort((a, b) => a.day - b.day);
  return byDay.filter((one, at) => [byDay[at - 1], byDay[at + 1]].some((other) => other && isNear(one, other, DAYS)));
}

/** Whether an article is one passage of a few sentences. */
function isShort({ statements: [first, ...others] }: ArticleProfile): boolean {
  return (
    first !== undefined &&
    first.evidence.passage.text.length < SHORT &&
    others.every(({ evidence }) => evidence.passage === first.evidence.passage)
  );
}

/** Letters of a report of a few sentences. */
const SHORT = 800;

function statedStems(statements: readonly PlacedStatement[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { own } of statements) for (const { noun, keys } of own) if (noun) found.add(keys.stem);
  const [first] = statements;
  for (const { keys } of first ? topicOf(first) : []) found.add(keys.stem);
  return found;
}
