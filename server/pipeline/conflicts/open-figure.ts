import { bestLikeness } from "../verify/match-words.ts";
import { agreements } from "./agreements.ts";
import { countsPeople } from "./counts-people.ts";
import type { EventPair } from "./event-pairs.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { tellSame } from "./tell-same.ts";
import { AGE } from "./things-of.ts";
import { areTransposed } from "./transposed.ts";

/** How surely two figures that are open and of one kind, rates apart and no ages, or have transposed digits, are of one thing; 0 below the fit's bar. */
export function openLikeness(a: PlacedStatement, b: PlacedStatement, event: EventPair): number {
  const { mine, its } = openOf(event, a.quantity.unit);
  const [one, other] = a.evidence.article.id === event.a.id ? [a, b] : [b, a];
  if (!mine.includes(one) || !its.includes(other)) return 0;
  if ((kindOf(a) !== kindOf(b) || a.things[0]?.text === AGE) && !areTransposed(a.quantity, b.quantity)) return 0;
  const score = seenOf(a, b, event).reduce((sum, seen, at) => sum + seen * (FIT[at] ?? 0), BIAS);
  return score > FROM ? score : 0;
}

/** Just above even in the fit's own mixture: of 106 contradictions of 740 pairs 88 to 91 are found crosswise, and six to nine controls are listed. */
const FROM = 0.1;

/**
 * What the score sees of two figures of one unit, in the order of `FIT`: whether one thing befell both, the share of words in common, how many
 * times one is the other, how many others are open (people beside people), how much else the reports agree on, days between. Whether one's thing is
 * told beside the other, whether one alone is a rate, names of one alone and what tells whole articles' figures apart added nothing to it.
 */
export function seenOf(a: PlacedStatement, b: PlacedStatement, event: EventPair): readonly number[] {
  const { mine, its } = openOf(event, a.quantity.unit);
  const [x, y] = [a, b].map(({ quantity: { max = 1 } }) => Math.log2(Math.max(Math.abs(max), LEAST)));
  return [
    Number(a.outcome !== undefined && a.outcome === b.outcome),
    (shareOf(a, b) + shareOf(b, a)) / 2,
    areTransposed(a.quantity, b.quantity) ? TRANSPOSED : Math.min(2, Math.abs((x ?? 0) - (y ?? 0))),
    Math.min(3, Math.max(rivals(mine, b), rivals(its, a)) - 1),
    Math.min(4, agreements(event)),
    Math.min(10, Math.abs(event.a.day - event.b.day) || 0),
  ];
}

/** How many of the figures could be meant by the other one: of what befell people, those that it befell. */
const rivals = (some: readonly PlacedStatement[], other: PlacedStatement): number =>
  some.filter((one) =>
    other.outcome === undefined ? countsPeople(one) === countsPeople(other) : one.outcome === other.outcome,
  ).length;

/** "part", "mean", "additional" … */
export const kindOf = ({ marks }: PlacedStatement): string => marks.filter((mark) => !mark.startsWith("per:")).join();

/** Logistic regression over what pairs of short reports leave open, crosswise by pair (`npm run fit:conflicts`, 2026-11-27, `eval/conflicts/README.md`). */
const FIT = [1.95, 1.6, -1.96, -0.52, 0.38, -0.52];
const BIAS = 0.49;

const LEAST = 1e-6;

/** Figures with transposed digits are nearer than any others. */
const TRANSPOSED = -0.3;

const shareOf = ({ own: mine }: PlacedStatement, { own: its }: PlacedStatement): number =>
  mine.length === 0 ? 0 : mine.filter(({ keys }) => bestLikeness(keys, its) >= 0.8).length / mine.length;

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
    const [mine, its] = [event.a, event.b].map(({ statements }) =>
      statements.filter(({ quantity }) => quantity.unit === unit),
    );
    const open = (some: readonly PlacedStatement[] = [], others: readonly PlacedStatement[] = []) =>
      some.filter((one) => !others.some((other) => tellSame(one, other)));
    found = { mine: open(mine, its), its: open(its, mine) };
    known.set(unit, found);
  }
  return found;
}

const memory = new WeakMap<EventPair, Map<string, Open>>();
