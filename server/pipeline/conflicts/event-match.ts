import type { ContentWord } from "../verify/content-words.ts";
import type { ArticleProfile } from "./article-profile.ts";
import { tellOneEvent } from "./brief-reports.ts";
import { isNameLike } from "./name-like.ts";
import type { StemHolders } from "./stem-holders.ts";

/**
 * How surely two articles tell of one event: `same` where they share its names and most of what is rare, published within weeks; `kindred`
 * where they share a name or much of their words; `other` where nothing speaks for it.
 */
export type EventMatch = "same" | "kindred" | "other";

/** How two articles match, and whether they can be `same` at all, which costs a tenth of it. */
export interface EventMatcher {
  /** Whether two articles were found to be "same" already. */
  readonly isKnownSame: (a: ArticleProfile, b: ArticleProfile) => boolean;
  readonly match: (a: ArticleProfile, b: ArticleProfile) => EventMatch;
  readonly mayBeSame: (a: ArticleProfile, b: ArticleProfile) => boolean;
  /** Whether two reports of a few sentences tell of one event so surely that who did it and where can be compared, if no figures. */
  readonly areBrief: (a: ArticleProfile, b: ArticleProfile) => boolean;
}

/** Tells how articles match, of which so many hold each stem; each pair is looked at once. */
export function eventMatcher(articles: number, holders: StemHolders): EventMatcher {
  const likeness = likenessIn(articles, holders);
  const known = new Map<ArticleProfile, Map<ArticleProfile, EventMatch>>();
  return {
    match: (a, b) => {
      let of = known.get(a);
      if (!of) {
        of = new Map();
        known.set(a, of);
      }
      let match = of.get(b);
      if (match === undefined) {
        match = matchOf(a, b, likeness(a, b));
        of.set(b, match);
      }
      return match;
    },
    isKnownSame: (a, b) => known.get(a)?.get(b) === "same",
    areBrief: (a, b) => !a.historic && !b.historic && tellOneEvent(a, b, sharedNouns(a, b), likeness(a, b)),
    mayBeSame: (a, b) => isNear(a, b) && !a.historic && !b.historic && likeness(a, b) >= SAME,
  };
}

function matchOf(a: ArticleProfile, b: ArticleProfile, likeness: number): EventMatch {
  const shared = sharedNouns(a, b);
  const names = sharedNames(a, b) + sharedNames(b, a);
  const near = isNear(a, b);
  const named = names > 0 || (shared.filter(isNameLike).length >= SEVERAL && titlesMeet(a, b));
  if (named && shared.length >= ENOUGH && likeness >= SAME && near && !a.historic && !b.historic) return "same";
  if (likeness >= DAYS_LIKENESS && areOfTheDay(a, b) && headlinesMeet(a, b)) return "same";
  const countries = shared.filter(({ keys }) => keys.stem.startsWith("country:")).length;
  if (names > 0 || countries >= 2) return "kindred";
  const speaks = countries > 0 || likeness >= KINDRED || shared.some(isNameLike);
  return near && speaks && titlesMeet(a, b) ? "kindred" : "other";
}

const sharedNouns = (a: ArticleProfile, b: ArticleProfile): readonly ContentWord[] =>
  [...a.nouns].flatMap(([stem, word]) => (b.nouns.has(stem) ? [a.vocabulary.word(word)] : []));

/** The cosine of two articles' nouns, each weighted by ln(1 + N / df), as if there were at least 100 articles; a noun that no statement holds counts as one of few articles. */
function likenessIn(articles: number, holders: StemHolders): (a: ArticleProfile, b: ArticleProfile) => number {
  const total = Math.max(LEAST, articles);
  const weights = Array.from({ length: articles + 1 }, (_, held) => Math.log(1 + total / (held || UNSTATED)) ** 2);
  const weight = (stem: string): number => weights[holders.get(stem)?.length ?? 0] ?? 0;
  const lengths = new Map<ArticleProfile, number>();
  const lengthOf = (article: ArticleProfile): number => {
    let length = lengths.get(article);
    if (length === undefined) {
      length = 0;
      for (const stem of article.nouns.keys()) length += weight(stem);
      lengths.set(article, length);
    }
    return length;
  };
  return (a, b) => {
    let both = 0;
    for (const stem of a.nouns.keys()) if (b.nouns.has(stem)) both += weight(stem);
    return both === 0 ? 0 : both / Math.sqrt(lengthOf(a) * lengthOf(b));
  };
}

const LEAST = 100;
const UNSTATED = 4;

/** Whether both have a title, and not each of them names something that the other article does not know: two towns told of in the same words. */
function titlesMeet(a: ArticleProfile, b: ArticleProfile): boolean {
  const alien = ({ statements: [first] }: ArticleProfile, { nouns }: ArticleProfile): boolean =>
    first?.topic.some((word) => isNameLike(word) && !nouns.has(word.keys.stem)) ?? false;
  const titled = [a, b].every(({ statements: [first] }) => first && first.evidence.article.title !== "");
  return titled && !(alien(a, b) && alien(b, a));
}

/** How many names of the first article stand in the second, with all of their words. */
const sharedNames = (a: ArticleProfile, b: ArticleProfile): number =>
  a.names.filter((name) => name.every(({ keys }) => b.nouns.has(keys.stem))).length;

/** Whether two reports appeared within days of each other and go by one name in title or first sentence, none by names of its own alone: short reports share few words. */
function headlinesMeet(a: ArticleProfile, b: ArticleProfile): boolean {
  const [mine, its] = [a.headline, b.headline];
  const shared = mine.names.some((name) => isIn(name, b)) || its.names.some((name) => isIn(name, a));
  const unknown = mine.words.some(
    (word) => isNameLike(word) && its.words.some(({ keys }) => keys.stem === word.keys.stem),
  );
  const alien = (one: ArticleProfile, other: ArticleProfile): boolean =>
    one.headline.names.length > 0 && !one.headline.names.some((name) => isIn(name, other));
  const country = mine.words.some(
    ({ keys }) => keys.stem.startsWith("country:") && its.words.some((other) => other.keys.stem === keys.stem),
  );
  const both = mine.words.filter((word) => its.words.some(({ keys }) => keys.stem === word.keys.stem));
  if (country && new Set(both.map(({ keys }) => keys.stem)).size > SEVERAL) return true;
  return (shared || unknown) && ((country && unknown) || !(alien(a, b) && alien(b, a)));
}

const isIn = (name: readonly string[], { nouns }: ArticleProfile): boolean => name.every((stem) => nouns.has(stem));

const areOfTheDay = (a: ArticleProfile, b: ArticleProfile): boolean =>
  isNear(a, b, DAYS) && !a.historic && !b.historic && a.headline.goesOn && b.headline.goesOn;

/** Reports of one event share 0.13 to 0.42 of their weight, of others 0.10 at most (`eval/conflicts/events/dev`). */
const SAME = 0.1;
/** A sentence or two in common shows no event. */
const ENOUGH = 5;
/** Words that may be names, where no name is known to be one. */
const SEVERAL = 3;
const KINDRED = 0.25;
/** What short reports of one event share at least, chosen with `eval/conflicts/events/pairs-one`. */
const DAYS_LIKENESS = 0.12;
/** Days between two reports of one event. */
const WEEKS = 60;
/** Days between two short ones. */
const DAYS = 4;

/** Whether two articles were published within so many days of each other; false where one has no day. */
function isNear({ publishedAt: a }: ArticleProfile, { publishedAt: b }: ArticleProfile, days = WEEKS): boolean {
  return a !== undefined && b !== undefined && Math.abs(Date.parse(a) - Date.parse(b)) <= days * 86_400_000;
}
