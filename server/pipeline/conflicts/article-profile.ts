import { sentences } from "#german/sentences.ts";
import { type Word, words } from "#german/words.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { once } from "./once.ts";
import { type PlacedStatement, wordsBeside } from "./placed-statement.ts";
import { DAY, TINY, YEAR } from "./units.ts";
import { commonVocabulary, type Vocabulary } from "./vocabulary.ts";

/** What an article is about, read from its passages that state anything. */
export interface ArticleProfile {
  readonly id: string;
  /** Its place among the articles compared. */
  readonly at: number;
  readonly statements: readonly PlacedStatement[];
  /** Every noun by its stem, as written last, measures left out; read when asked for. */
  readonly nouns: () => ReadonlyMap<string, string>;
  readonly vocabulary: Vocabulary;
  /** Stems of title and first passage: who and what the article is about; read when asked for. */
  readonly central: () => ReadonlySet<string>;
  /** What title and first sentence hold and name; read when asked for. */
  readonly headline: () => Headline;
  /** What its statements and title name, countries left out, each by its words; read when asked for. */
  readonly names: () => readonly (readonly ContentWord[])[];
  /** Where its second sentence ends in the first passage that states anything; read when asked for. */
  readonly leadEnd: () => number;
  /** When it was published, in days since 1970; NaN where nobody says. */
  readonly day: number;
  /** Whether it is a report of one or two passages that state anything: it tells one happening. */
  readonly brief: boolean;
  /** Whether all the times it tells lie more than a year back: history, and no report of an event. */
  readonly historic: boolean;
  /** When what it tells first happened, where it says so: days. */
  readonly happened: Period | undefined;
}

type Period = NonNullable<PlacedStatement["period"]>;

/** The articles that statements stand in, in order. */
export function profileArticles(
  statements: readonly PlacedStatement[],
  vocabulary: Vocabulary = commonVocabulary,
): readonly ArticleProfile[] {
  const byArticle = Map.groupBy(statements, ({ evidence }) => evidence.article.id);
  return [...byArticle].map(([id, own], at) => {
    const leadEnd = once(() => leadEndOf(own));
    return {
      id,
      at,
      statements: own,
      vocabulary,
      nouns: once(() => nounsIn(wordsOf(own), vocabulary)),
      central: once(() => new Set(nounsIn(leadOf(own, leadEnd()).map(words), vocabulary).keys())),
      headline: once(() => headlineOf(textsOf(own), vocabulary)),
      names: once(() => namesOf(own)),
      leadEnd,
      day: dayOf(own[0]?.evidence.article.publishedAt),
      brief: new Set(own.map(({ evidence }) => evidence.passage)).size <= 2,
      historic: isHistoric(own),
      happened: own.find(
        ({ evidence, period }) => evidence.passage.id === own[0]?.evidence.passage.id && period && isShort(period),
      )?.period,
    };
  });
}

/** The texts of an article's title and passages, each once. */
function textsOf(statements: readonly PlacedStatement[]): readonly string[] {
  const passages = new Map(statements.map(({ evidence: { passage } }) => [passage.id, passage.text]));
  return [statements[0]?.evidence.article.title ?? "", ...passages.values()];
}

/** The words of an article's title and passages, each once. */
function wordsOf(statements: readonly PlacedStatement[]): readonly (readonly Word[])[] {
  const passages = new Map(statements.map((one) => [one.evidence.passage.id, wordsBeside(one)]));
  return [words(statements[0]?.evidence.article.title ?? ""), ...passages.values()];
}

/** The title and the first two sentences. */
const leadOf = ([first]: readonly PlacedStatement[], end: number): readonly string[] =>
  first ? [first.evidence.article.title, first.evidence.passage.text.slice(0, end)] : [];

function leadEndOf([first]: readonly PlacedStatement[]): number {
  const text = first?.evidence.passage.text ?? "";
  return sentences(text)[1]?.end ?? text.length;
}

const dayOf = (publishedAt: string | undefined): number =>
  publishedAt === undefined ? Number.NaN : Date.parse(publishedAt) / MS;

/** Whether two articles were published within so many days of each other, as reports of one event are; false where one has no day. */
export const isNear = ({ day: a }: ArticleProfile, { day: b }: ArticleProfile, days = WEEKS): boolean =>
  Math.abs(a - b) <= days;

/** Days between two reports of one event. */
const WEEKS = 60;
/** Days between two short ones. */
export const DAYS = 4;

/** Whether two articles of the same days are a sentence or two each under a title. */
export const areTiny = (a: ArticleProfile, b: ArticleProfile): boolean =>
  isNear(a, b, DAYS) &&
  [a, b].every(({ brief, statements: [first] }) => {
    const text = first?.evidence.passage.text ?? "";
    return brief && text.length <= TINY && text.split(/(?<!\d)[.!?]\s/).length <= 2;
  });

/** The nouns that two articles share, as the first writes them. */
export function sharedNouns(a: ArticleProfile, b: ArticleProfile): readonly ContentWord[] {
  const [shared, its]: [ContentWord[], ReadonlyMap<string, string>] = [[], b.nouns()];
  for (const [stem, word] of a.nouns()) if (its.has(stem)) shared.push(a.vocabulary.word(word));
  return shared;
}

function nounsIn(texts: readonly (readonly Word[])[], vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts)
    for (const one of text) for (const noun of vocabulary.nouns(one.text)) found.set(noun.stem, noun.text);
  return found;
}

function namesOf(statements: readonly PlacedStatement[]): readonly (readonly ContentWord[])[] {
  const found = new Map<string, readonly ContentWord[]>();
  for (const { names, places } of statements)
    for (const name of [...names, ...places.map((place) => [place])])
      if (!name.some(({ keys }) => keys.stem.startsWith("country:")))
        found.set(name.map(({ keys }) => keys.stem).join(" "), name);
  return [...found.values()];
}

function isHistoric(statements: readonly PlacedStatement[]): boolean {
  const first = statements[0]?.evidence.passage.id;
  if (!statements.some(({ evidence, period }) => evidence.passage.id === first && period)) return false;
  const day = dayOf(statements[0]?.evidence.article.publishedAt);
  let times = 0;
  for (const { period, quantity } of statements) {
    const ends = [period && dayOf(period.to), isDate(quantity.unit) ? quantity.max : undefined];
    const told = ends.filter((end) => end !== undefined);
    if (told.some((end) => !(day - end > A_YEAR))) return false;
    if (told.length > 0) times += 1;
  }
  return times >= 2 && !textsOf(statements).some(isOfTheDay);
}

const isDate = (unit: string): boolean => unit === DAY || unit === YEAR;

const A_YEAR = 365;

/** Whether a text names a weekday, as reports do. */
const isOfTheDay = (text: string): boolean =>
  /(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?<!\p{L})(?:gestern|heute)(?!\p{L})/u.test(text);

const MS = 86_400_000;

const isShort = ({ from, to }: Period): boolean => Date.parse(to) - Date.parse(from) <= 3 * MS;
