import { readdirSync } from "node:fs";
import { join } from "node:path";
import { articleId } from "#domain/article.ts";
import { type Evidence, passageId } from "#domain/passage.ts";
import { type ArticleProfile, profileArticles } from "#pipeline/conflicts/article-profile.ts";
import { eventMatcher } from "#pipeline/conflicts/event-match.ts";
import { type EventPair, pairOf } from "#pipeline/conflicts/event-pairs.ts";
import { haveOwnDays } from "#pipeline/conflicts/own-days.ts";
import { placeStatements } from "#pipeline/conflicts/placed-statement.ts";
import { readStatements } from "#pipeline/conflicts/read-statements.ts";
import { stemHolders } from "#pipeline/conflicts/stem-holders.ts";
import type { FigurePair } from "../../tests/pipeline/conflicts/figure-pair.ts";
import { readPairs } from "./read-pairs.ts";

/** Two reports as they meet among those of their set, and whether they contradict each other; `why` is empty in the tests' tables. */
export interface PairToFit {
  readonly set: string;
  readonly key: string;
  readonly conflict: boolean;
  readonly why: string;
  readonly reports: readonly Evidence[];
  readonly event: EventPair;
}

/** The set of the tests' tables. */
export const OWN = "own";

/** The pairs that decisions on conflicts judge: those of strangers that may be read, and those of the tests' tables, each table's pair alone. */
export async function pairsToFit(): Promise<readonly PairToFit[]> {
  const sets = readdirSync(strangers)
    .filter((file) => !UNREAD.has(file))
    .sort()
    .flatMap((file) => meeting(file.replace(".jsonl", ""), readPairs(join(strangers, file))));
  return [...sets, ...(await tablePairs()).flatMap((pair) => meeting(OWN, [pair]))];
}

const strangers = join(import.meta.dirname, "strangers");
/** Counted, and fitted on by nobody. */
const UNREAD: ReadonlySet<string> = new Set(["neun.jsonl", "dreizehn.jsonl", "achtzehn.jsonl", "zwanzig.jsonl"]);
const tables = join(import.meta.dirname, "../../tests/pipeline/conflicts");

interface Written {
  readonly id: string;
  readonly conflict: boolean;
  readonly why: string;
  readonly reports: readonly Evidence[];
}

/** The pairs of a set that are compared at all. */
function meeting(set: string, pairs: readonly Written[]): readonly PairToFit[] {
  const articles = profilesOf(pairs.flatMap(({ reports }) => reports));
  const steps = stemHolders(articles);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { match, mayBeSame } = eventMatcher(articles.length, step.value);
  const byId = new Map(articles.map((one) => [one.id, one]));
  return pairs.flatMap(({ id, conflict, why, reports }) => {
    const [a, b] = reports.map(({ article }) => byId.get(article.id));
    if (!a || !b || !mayBeSame(a, b)) return [];
    const event = pairOf(a, b, match(a, b) === "same");
    return haveOwnDays(event) ? [] : [{ set, key: `${set} ${id}`, conflict, why, reports, event }];
  });
}

/** The articles of reports, as they are compared. */
export const profilesOf = (reports: readonly Evidence[]): readonly ArticleProfile[] =>
  profileArticles(reports.flatMap((evidence) => placeStatements(evidence, readStatements(evidence))));

async function tablePairs(): Promise<readonly Written[]> {
  const files = readdirSync(tables).filter((file) => /-pairs|pairs-/.test(file) && !file.endsWith(".test.ts"));
  const modules: readonly Record<string, unknown>[] = await Promise.all(
    files.sort().map((file) => import(join(tables, file))),
  );
  const rows = modules.flatMap((one) =>
    Object.values(one).flatMap((table) => (Array.isArray(table) ? (table as FigurePair[]) : [])),
  );
  return rows.map(([expected, ...reports], at) => ({
    ...{ id: `${at}`, conflict: expected === "contradiction", why: "" },
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
