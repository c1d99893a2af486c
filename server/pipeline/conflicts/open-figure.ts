import { type Observed, weighed } from "../weighed.ts";
import type { ArticleProfile } from "./article-profile.ts";
import type { EventPair } from "./event-pairs.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { countedAlike, measuredAlike } from "./slot-things.ts";
import { tellSame } from "./tell-same.ts";
import { areTransposed } from "./transposed.ts";

/** How surely two figures that are open are of one thing, as log odds; 0 below the fit's bar. */
export function openLikeness(a: PlacedStatement, b: PlacedStatement, event: EventPair): number {
  const { mine, its } = openOf(event, a.quantity.unit);
  const [one, other] = a.evidence.article.id === event.a.id ? [a, b] : [b, a];
  if (!mine.includes(one) || !its.includes(other)) return 0;
  const score = openOdds(a, b, event);
  return score > FROM ? score : 0;
}

/** The score itself, of any two figures. */
export const openOdds = (a: PlacedStatement, b: PlacedStatement, event: EventPair): number =>
  BIAS + weighed(figureWeights, seenOf(a, b, event));

/** Two in three in the mixture it was fitted on: by weights fitted on other sets, 190 pairs of strangers are found by what contradicts in them, and ten controls listed. */
const FROM = 0.65;

/**
 * What the score sees of two figures of one unit. Words in common, verbs, hedges, titles, what is told first and how much else the reports agree on added nothing to it,
 * words near by dictionary and word space two pairs.
 */
export function seenOf(a: PlacedStatement, b: PlacedStatement, event: EventPair): Observed<FigureName> {
  const { unit } = a.quantity;
  const { mine, its } = openOf(event, unit);
  const [x = 0, y = 0] = [a, b].map(({ quantity: { max = 1 } }) => Math.log2(Math.abs(max) + 1e-6));
  const transposed = areTransposed(a.quantity, b.quantity);
  return {
    transposed,
    times: !transposed && Math.min(2, Math.abs(x - y)),
    days: Math.min(10, Math.abs(event.a.day - event.b.day) || 0),
    mostOpen: Math.min(6, Math.max(mine.length, its.length)),
    leastOpen: Math.min(4, mine.length, its.length),
    otherKind: !transposed && kindOf(a) !== kindOf(b),
    alike: unit === "count" ? countedAlike(a, b) : measuredAlike(a, b),
    share: unit === "percent" || unit === "score",
    duration: /^(?:s|min|h|day|week|month|year)$/.test(unit),
    change: (a.quantity.change === "by") !== (b.quantity.change === "by"),
    noThing: a.things.length + b.things.length === 0,
    elsewhere: isElsewhere(event.a, event.b) && isElsewhere(event.b, event.a),
  };
}

/** Whether an article places something where the other one does not. */
const isElsewhere = ({ statements }: ArticleProfile, { nouns }: ArticleProfile): boolean =>
  statements.some(({ places }) => places.some(({ keys }) => !nouns().has(keys.stem)));

/** "mean", "additional" …; a part is told as often as not by whoever names the whole beside it ("430 von ihnen sollen gehen"). */
const kindOf = ({ marks }: PlacedStatement): string =>
  marks.filter((mark) => !mark.startsWith("per:") && mark !== "part").join();

/** Logistic regression (`npm run fit:conflicts`, 27.11.2026) over what pairs of short reports leave open. */
const figureWeights = {
  transposed: 1.89,
  /** How many times one is the other, as a power of two. */
  times: -2.66,
  days: -0.99,
  /** Figures of the unit that the report leaves open that leaves more, and the other. */
  mostOpen: -0.89,
  leastOpen: -1.9,
  /** One alone is a mean, an addition, of another time. */
  otherKind: -3.99,
  alike: 1.14,
  share: -1.31,
  duration: 3.34,
  change: 1.89,
  noThing: -0.75,
  /** Each report places something where the other does not. */
  elsewhere: -3.32,
};
const BIAS = 6.11;

/** What the score observes of two figures. */
export type FigureName = keyof typeof figureWeights;

interface Open {
  readonly mine: readonly PlacedStatement[];
  readonly its: readonly PlacedStatement[];
}

/** What each report tells in a unit and the other does not; remembered with the event. */
export function openOf(event: EventPair, unit: string): Open {
  const known = memory.get(event) ?? new Map<string, Open>();
  memory.set(event, known);
  let found = known.get(unit);
  if (!found) {
    const [mine = [], its = []] = [event.a, event.b].map(({ statements }) =>
      statements.filter(({ quantity }) => quantity.unit === unit),
    );
    const open = (some: readonly PlacedStatement[], others: readonly PlacedStatement[]) =>
      some.filter((one) => !others.some((other) => tellSame(one, other)));
    found = { mine: open(mine, its), its: open(its, mine) };
    known.set(unit, found);
  }
  return found;
}

const memory = new WeakMap<EventPair, Map<string, Open>>();
