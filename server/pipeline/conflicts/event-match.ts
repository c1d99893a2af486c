import { isNameLike } from "../verify/name-like.ts";
import { type ArticleProfile, DAYS, isNear, sharedNouns } from "./article-profile.ts";
import { oneEvent, type Weight } from "./brief-reports.ts";
import { titlesExclude } from "./exclusive-words.ts";
import { topicOf } from "./placed-statement.ts";
import type { StemHolders } from "./stem-holders.ts";
import { sharedBy, toldFigures } from "./told-figures.ts";

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
}

/** Tells how articles match, of which so many hold each stem; each pair is looked at once. */
export function eventMatcher(articles: number, holders: StemHolders): EventMatcher {
  const weight = weightIn(articles, holders);
  const likeness = likenessBy(weight);
  const known = new Map<number, EventMatch>();
  const pairOf = (a: ArticleProfile, b: ArticleProfile): number => a.at * articles + b.at;
  return {
    match: (a, b) => {
      const pair = pairOf(a, b);
      const match = known.get(pair) ?? matchOf(a, b, likeness(a, b), weight);
      known.set(pair, match);
      return match;
    },
    isKnownSame: (a, b) => known.get(pairOf(a, b)) === "same",
    mayBeSame: (a, b) =>
      isNear(a, b) &&
      ((a.brief && b.brief) || !(a.historic || b.historic)) &&
      likeness(a, b) >= (a.brief || b.brief ? LEAST_SHARED : SAME),
  };
}

function matchOf(a: ArticleProfile, b: ArticleProfile, likeness: number, weight: Weight): EventMatch {
  const names = sharedNames(a, b) + sharedNames(b, a);
  const near = isNear(a, b);
  if (a.brief && b.brief && titlesExclude(a.headline().title, b.headline().title)) return "other";
  if (likeness >= SAME && near && !a.historic && !b.historic) {
    if (shareNames(a, b, names)) return "same";
    if (!a.brief && !b.brief && isNear(a, b, DAYS) && oneEvent(a, b, weight) > BEYOND_NAMES) return "same";
  }
  if (areOfTheDay(a, b)) {
    const sure = oneEvent(a, b, weight);
    const two = alien(a, b) && alien(b, a) && !(sure > BEYOND_TITLES && tellOneValue(a, b));
    if (sure > (a.historic || b.historic ? SURELY : LIKELY) && !two) return "same";
    if ([a, b].every(({ brief, headline }) => brief && headline().goesOn)) return "other";
  }
  if (names > 0) return "kindred";
  const shared = sharedNouns(a, b);
  const countries = shared.filter(({ keys }) => keys.stem.startsWith("country:")).length;
  if (countries >= 2) return "kindred";
  const speaks = countries > 0 || likeness >= KINDRED || shared.some(isNameLike);
  return near && speaks && titlesMeet(a, b) ? "kindred" : "other";
}

/** Whether they share a name, or what may be some, among enough other nouns. */
function shareNames(a: ArticleProfile, b: ArticleProfile, names: number): boolean {
  const shared = sharedNouns(a, b);
  if (shared.length < ENOUGH) return false;
  return names > 0 || (shared.filter(isNameLike).length >= SEVERAL && titlesMeet(a, b));
}

/** A noun's ln(1 + N / df), as if there were at least 100 articles; one that no statement holds counts as one of few articles. */
function weightIn(articles: number, holders: StemHolders): Weight {
  const total = Math.max(LEAST, articles);
  const weights = Array.from({ length: articles + 1 }, (_, held) => Math.log(1 + total / (held || UNSTATED)));
  return (stem) => weights[holders.get(stem)?.length ?? 0] ?? 0;
}

/** The cosine of two articles' weighted nouns. */
function likenessBy(weight: Weight): (a: ArticleProfile, b: ArticleProfile) => number {
  const lengths: number[] = [];
  const lengthOf = ({ at, nouns }: ArticleProfile): number => {
    let length = lengths[at];
    if (length === undefined) {
      length = 0;
      for (const stem of nouns().keys()) length += weight(stem) ** 2;
      lengths[at] = length;
    }
    return length;
  };
  return (a, b) => {
    let both = 0;
    const its = b.nouns();
    for (const stem of a.nouns().keys()) if (its.has(stem)) both += weight(stem) ** 2;
    return both === 0 ? 0 : both / Math.sqrt(lengthOf(a) * lengthOf(b));
  };
}

const LEAST = 100;
const UNSTATED = 4;

/** Whether both have a title, and not each of them names something that the other article does not know: two towns told of in the same words. */
function titlesMeet(a: ArticleProfile, b: ArticleProfile): boolean {
  const alien = ({ statements: [first] }: ArticleProfile, { nouns }: ArticleProfile): boolean =>
    first !== undefined && topicOf(first).some((word) => isNameLike(word) && !nouns().has(word.keys.stem));
  const titled = [a, b].every(({ statements: [first] }) => first && first.evidence.article.title !== "");
  return titled && !(alien(a, b) && alien(b, a));
}

/** How many names of the first article stand in the second, with all of their words. */
const sharedNames = (a: ArticleProfile, b: ArticleProfile): number =>
  a.names().filter((name) => name.every(({ keys }) => b.nouns().has(keys.stem))).length;

/** Whether a report's title goes by names of its own alone. */
function alien(a: ArticleProfile, b: ArticleProfile): boolean {
  const { names } = a.headline();
  return names.length > 0 && !names.some((name) => name.every((stem) => b.nouns().has(stem)));
}

/** Whether they share a figure or a day. */
function tellOneValue(a: ArticleProfile, b: ArticleProfile): boolean {
  const [mine, its] = [toldFigures(a), toldFigures(b)];
  return sharedBy(mine.figures, its.figures) + sharedBy(mine.days, its.days) > 0;
}

const areOfTheDay = (a: ArticleProfile, b: ArticleProfile): boolean =>
  (a.brief || b.brief) && isNear(a, b, DAYS) && (a.headline().goesOn || b.headline().goesOn);

/** One in four of the fit's own mixture: what two reports then tell differently must still be of one slot. */
const LIKELY = -1.2;
/** Above it lay none of 2,000 pairs of strangers' reports of two events within four days (2026-11-27): they may tell of long ago. */
const SURELY = 2;
/** Above it titles that go by names of their own alone are of one event too, where one value is told: what reads like a name may be none ("Einigung bei Zucker"). */
const BEYOND_TITLES = 5;
/** Above it lay whole articles of one event that no list knows the names of, and none of two events ("Lodersee", "Zelte": 2026-11-28). */
const BEYOND_NAMES = 5;
/** Reports of one event share 0.13 to 0.42 of their weight, of others 0.10 at most (`eval/conflicts/events/dev`). */
const SAME = 0.1;
/** A sentence or two in common shows no event. */
const ENOUGH = 5;
/** Words that may be names, where no name is known to be one. */
const SEVERAL = 3;
const KINDRED = 0.25;
/** Below this no report of a few sentences lies from another one of its event. */
const LEAST_SHARED = 0.05;
