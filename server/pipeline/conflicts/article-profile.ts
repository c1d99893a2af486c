import { sentences } from "#german/sentences.ts";
import { words } from "#german/words.ts";
import type { ContentWord } from "../verify/content-words.ts";
import { type Headline, headlineOf } from "./headline.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { DAY, YEAR } from "./units.ts";
import { commonVocabulary, type Vocabulary } from "./vocabulary.ts";

/** What an article is about, read from its passages that state anything. */
export interface ArticleProfile {
  readonly id: string;
  readonly statements: readonly PlacedStatement[];
  /** Every noun by its stem, as written last, measures left out; read when asked for. */
  readonly nouns: ReadonlyMap<string, string>;
  readonly vocabulary: Vocabulary;
  /** Stems of title and first passage: who and what the article is about; read when asked for. */
  readonly central: ReadonlySet<string>;
  /** What title and first sentence hold and name; read when asked for. */
  readonly headline: Headline;
  /** What its statements and title name, countries left out, each by its words; read when asked for. */
  readonly names: readonly (readonly ContentWord[])[];
  readonly publishedAt: string | undefined;
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
  return [...byArticle].map(([id, own]) => {
    let [nouns, central, proper, headline]: [
      ReadonlyMap<string, string>?,
      ReadonlySet<string>?,
      (readonly (readonly ContentWord[])[])?,
      Headline?,
    ] = [];
    return {
      id,
      statements: own,
      vocabulary,
      get headline() {
        headline ??= headlineOf(textsOf(own), vocabulary);
        return headline;
      },
      get names() {
        proper ??= namesOf(own);
        return proper;
      },
      publishedAt: own[0]?.evidence.article.publishedAt,
      brief: new Set(own.map(({ evidence }) => evidence.passage)).size <= 2,
      historic: isHistoric(own),
      happened: own.find(
        ({ evidence, period }) => evidence.passage.id === own[0]?.evidence.passage.id && period && isShort(period),
      )?.period,
      get nouns() {
        nouns ??= nounsIn(textsOf(own), vocabulary);
        return nouns;
      },
      get central() {
        central ??= new Set(nounsIn(leadOf(own), vocabulary).keys());
        return central;
      },
    };
  });
}

/** The texts of an article's title and passages, each once. */
function textsOf(statements: readonly PlacedStatement[]): readonly string[] {
  const passages = new Map(statements.map(({ evidence: { passage } }) => [passage.id, passage.text]));
  return [statements[0]?.evidence.article.title ?? "", ...passages.values()];
}

/** The title and the first two sentences. */
function leadOf(statements: readonly PlacedStatement[]): readonly string[] {
  const [title = "", first = ""] = textsOf(statements);
  return [title, first.slice(0, sentences(first)[1]?.end)];
}

function nounsIn(texts: readonly string[], vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts)
    for (const one of words(text)) for (const noun of vocabulary.nouns(one.text)) found.set(noun.stem, noun.text);
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
  const publishedAt = statements[0]?.evidence.article.publishedAt;
  const ends = statements.flatMap(({ period, quantity: { unit, max } }) => [
    ...(period ? [Date.parse(period.to)] : []),
    ...((unit === DAY || unit === YEAR) && max !== undefined ? [max * MS] : []),
  ]);
  if (publishedAt === undefined || ends.length < 2) return false;
  return ends.every((end) => Date.parse(publishedAt) - end > 365 * MS) && !textsOf(statements).some(isOfTheDay);
}

/** Whether a text names a weekday, as reports do. */
const isOfTheDay = (text: string): boolean =>
  /(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?<!\p{L})(?:gestern|heute)(?!\p{L})/u.test(text);

const MS = 86_400_000;

const isShort = ({ from, to }: Period): boolean => Date.parse(to) - Date.parse(from) <= 3 * MS;
