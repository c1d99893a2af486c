import { bestLikeness } from "../verify/match-words.ts";
import { agreements } from "./agreements.ts";
import type { EventPair } from "./event-pairs.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { tellSame } from "./tell-same.ts";
import { alike } from "./things-alike.ts";

/** Whether both figures are open and of one kind, rates apart, and more likely of one thing than the fit's bar asks for. */
export function areOpenFigures(a: PlacedStatement, b: PlacedStatement, event: EventPair): boolean {
  const { mine, its } = openOf(event, a.quantity.unit);
  const [one, other] = a.evidence.article.id === event.a.id ? [a, b] : [b, a];
  return (
    mine.includes(one) &&
    its.includes(other) &&
    kindOf(a) === kindOf(b) &&
    seenOf(a, b, event).reduce((sum, seen, at) => sum + seen * (FIT[at] ?? 0), BIAS) > FROM
  );
}

/** Three in five of the fit's own mixture: of 77 contradictions of 520 pairs 64 are found crosswise, and six controls are listed. */
const FROM = 0.41;

/**
 * What the score sees of two figures of one unit, in the order of `FIT`: whether one's thing is told beside the other, the share of words in
 * common, how many times one is the other, how many others are open, whether one alone is a rate, how much else the reports agree on, days
 * between. What befell them, whether both count people and names of one alone added nothing to it.
 */
export function seenOf(a: PlacedStatement, b: PlacedStatement, event: EventPair): readonly number[] {
  const { mine, its } = openOf(event, a.quantity.unit);
  const [x, y] = [a, b].map(({ quantity: { max = 1 } }) => Math.log2(Math.max(Math.abs(max), LEAST)));
  const [rate, other] = [a, b].map(({ marks }) => marks.some(isRate));
  return [
    Number(mentions(a, b) || mentions(b, a)),
    (shareOf(a, b) + shareOf(b, a)) / 2,
    Math.min(2, Math.abs((x ?? 0) - (y ?? 0))),
    Math.min(3, Math.max(mine.length, its.length) - 1),
    Number(rate !== other),
    Math.min(4, agreements(event)),
    Math.min(10, Math.abs(event.a.day - event.b.day) || 0),
  ];
}

/** "part", "mean", "additional" … */
export const kindOf = ({ marks }: PlacedStatement): string => marks.filter((mark) => !isRate(mark)).join();

const isRate = (mark: string): boolean => mark.startsWith("per:");

/** Logistic regression over what pairs of short reports leave open, crosswise by pair (`npm run fit:conflicts`, 2026-11-27, `eval/conflicts/README.md`). */
const FIT = [0.5, 1.56, -2.04, -1.65, -2.03, 0.82, -0.56];
const BIAS = 0.62;

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
