import { isOrganisationNoun } from "#german/role-nouns.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { bestLikeness } from "../verify/match-words.ts";
import { isNameLike } from "../verify/name-like.ts";
import type { EventPair } from "./event-pairs.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { isTimed } from "./units.ts";

/** Whether a statement names some place that the other article does not know, a day also somebody; what stands first is of the event. */
export const strays = (statement: PlacedStatement, event: EventPair): boolean =>
  !isLead(statement, event) &&
  [...statement.places, ...(isTimed(statement.quantity.unit) ? statement.names.flat() : [])].some(
    (word) => isNameLike(word) && !event.known(word),
  );

/** Whether a statement stands in the sentences that its article begins with. */
export const isLead = ({ evidence, start }: PlacedStatement, { leads }: EventPair): boolean =>
  start < (leads.get(evidence.passage.id) ?? 0);

/** Whether each names somebody or some place that the other does not: two parties, two towns, two people; who tells of a town is no rival of it. */
export function rival(a: PlacedStatement, b: PlacedStatement): boolean {
  const alien = (one: PlacedStatement, { own }: PlacedStatement) =>
    properOf(one).filter((name) => !name.some(({ keys }) => bestLikeness(keys, own) >= 0.8));
  const [mine, its] = [alien(a, b), alien(b, a)];
  return mine.some((name) => its.some((other) => kindOf(name) === kindOf(other)));
}

const kindOf = (name: readonly ContentWord[]): "word" | "body" | "person" =>
  name.length === 1 ? "word" : name.some(({ text }) => isOrganisationNoun(text)) ? "body" : "person";

/** How many words that may be names stand in the first alone; the event's own and those of people are left out. */
export const strangers = (
  { own, things, names }: PlacedStatement,
  b: PlacedStatement,
  { central }: EventPair,
): number =>
  own.filter(
    (word) =>
      isNameLike(word) &&
      !central.has(word.keys.stem) &&
      ![...things, ...names.filter(({ length }) => length > 1).flat()].some(
        ({ keys }) => keys.stem === word.keys.stem,
      ) &&
      bestLikeness(word.keys, b.own) < 0.8,
  ).length;

/** The names and places of a statement, countries among them. */
const properOf = ({ own, names, places }: PlacedStatement): readonly (readonly ContentWord[])[] => [
  ...names.filter((name) => name.some(({ keys }) => own.some((word) => word.keys.stem === keys.stem))),
  ...[...places.filter(isNameLike), ...own.filter(({ keys }) => keys.stem.startsWith("country:"))].map((one) => [one]),
];

/** Whether one lies days before what the other is told of, or is of a year gone by where the other names no time. */
export function longAgo(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  const [one, other] = [a.period ?? event.a.happened, b.period ?? event.b.happened];
  if (one && other && isShort(one) && isShort(other) && daysBetween(one, other) > 2) return true;
  // What a business loses or earns is told of its last year, with the year or without.
  const isCounted = a.quantity.unit === "count";
  if (a.period && b.period)
    return isCounted && isYear(a.period) !== isYear(b.period) && daysBetween(a.period, b.period) > 0;
  const { period, evidence } = a.period ? a : b;
  const { publishedAt } = evidence.article;
  if (period === undefined || publishedAt === undefined) return false;
  const past = Date.parse(publishedAt) - Date.parse(period.to);
  return past > YEAR_DAYS * DAY_MS || (past > 0 && isYear(period) && isCounted);
}

interface Period {
  readonly from: string;
  readonly to: string;
}

const daysBetween = (a: Period, b: Period): number =>
  Math.max(Date.parse(a.from) - Date.parse(b.to), Date.parse(b.from) - Date.parse(a.to)) / DAY_MS;

const isShort = ({ from, to }: Period): boolean => Date.parse(to) - Date.parse(from) <= 3 * DAY_MS;

const isYear = ({ from, to }: Period): boolean => Date.parse(to) - Date.parse(from) > YEAR_DAYS * DAY_MS;

/** As many days as make a year gone by. */
const YEAR_DAYS = 300;

const DAY_MS = 86_400_000;
