import { bestLikeness } from "../verify/match-words.ts";
import { agreements } from "./agreements.ts";
import { countsPeople } from "./counts-people.ts";
import type { EventPair } from "./event-pairs.ts";
import { strangers } from "./event-scope.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { sameMarks } from "./same-kind.ts";
import { tellSame } from "./tell-same.ts";
import { alike } from "./things-alike.ts";

/** Whether both figures are open, and more likely of one thing than the fit's bar asks for. */
export function areOpenFigures(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  const { mine, its } = openOf(event, a.quantity.unit);
  const [one, other] = a.evidence.article.id === event.a.id ? [a, b] : [b, a];
  return (
    mine.includes(one) &&
    its.includes(other) &&
    seenOf(a, b, event).reduce((sum, seen, at) => sum + seen * (FIT[at] ?? 0), BIAS) > FROM
  );
}

/** Two in three of the fit's own mixture: of 43 contradictions 34 to 36 are found crosswise, of 270 pairs one to four controls are listed. */
const FROM = 0.75;

/**
 * What the score sees of two figures of one unit, in the order of `FIT`: whether one's thing is told beside the other, whether both count people,
 * whether the same befell them, the share of words in common, how many times one is the other, how many others are open, whether none is, the
 * marks, how much else the reports agree on, names of one alone, days between.
 */
export function seenOf(a: PlacedStatement, b: PlacedStatement, event: EventPair): readonly number[] {
  const { mine, its } = openOf(event, a.quantity.unit);
  const [x, y] = [a, b].map(({ quantity: { max = 1 } }) => Math.log2(Math.max(Math.abs(max), LEAST)));
  const rivals = Math.max(mine.length, its.length) - 1;
  return [
    Number(mentions(a, b) || mentions(b, a)),
    a.quantity.unit !== "count" ? 0 : countsPeople(a) !== countsPeople(b) ? -1 : Number(countsPeople(a)),
    a.outcome === b.outcome ? Number(a.outcome !== undefined) : a.outcome && b.outcome ? -1 : -0.5,
    (shareOf(a, b) + shareOf(b, a)) / 2,
    Math.min(4, Math.abs((x ?? 0) - (y ?? 0))),
    Math.min(3, rivals),
    Number(rivals === 0),
    Number(sameMarks(a, b)),
    Math.min(4, agreements(event)),
    Math.min(3, strangers(a, b, event) + strangers(b, a, event)),
    Math.min(10, Math.abs(event.a.day - event.b.day) || 0),
  ];
}

/** Logistic regression over what 300 pairs of short reports leave open, crosswise by pair (`npm run fit:conflicts`, 2026-11-27, `eval/conflicts/README.md`). */
const FIT = [0.74, 0.64, 0.83, 2.01, -0.93, -0.99, 0.99, 2.43, 0.68, -0.14, -0.41];
const BIAS = -2.97;

const LEAST = 1e-6;

/** Whether the second tells a noun for what the first counts. */
const mentions = ({ things: [thing] }: PlacedStatement, { own }: PlacedStatement): boolean =>
  thing !== undefined && own.some((word) => word.noun && alike(word, thing));

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
