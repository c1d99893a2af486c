import type { Quantity } from "#domain/quantity.ts";
import { compareQuantities, sameValue } from "#german/compare-quantities.ts";

/** How two values of one unit stand to each other. */
export type ValueRelation = "same" | "refinement" | "contradiction";

/** Whether two quantities of one unit can both be true: rounding and bounds told of one range are no contradiction. */
export function relateValues(a: Quantity, b: Quantity): ValueRelation {
  if (sameValue(a, b)) return a.hedge === b.hedge && a.maxHedge === b.maxHedge ? "same" : "refinement";
  if ((a.min === undefined) !== (b.min === undefined) && !a.score && !b.score) return "refinement";
  const [one, other] = [besideBound(a, b), besideBound(b, a)];
  const [forth, back] = [compareQuantities(one, other), compareQuantities(other, one)];
  if (forth === "open" || back === "open") return "same";
  if (agreeing.has(forth) || agreeing.has(back)) return "refinement";
  if (a.score || b.score) return "contradiction";
  if (bothAbout(a, b)) return "refinement";
  return overlap(a, b) ? "refinement" : "contradiction";
}

/** "Rund 320" beside "mehr als 300": what is rough keeps to a bound as its value does. */
const besideBound = (a: Quantity, b: Quantity): Quantity =>
  bounded(b) && a.hedge === "about" ? { ...a, hedge: "exact", maxHedge: "exact" } : a;

/** "etwa 250" and "rund 240": both own to be rough, and differ by a twentieth at most. */
const bothAbout = (a: Quantity, b: Quantity): boolean =>
  a.hedge === "about" &&
  b.hedge === "about" &&
  a.max !== undefined &&
  b.max !== undefined &&
  Math.abs(a.max - b.max) <= 0.05 * Math.max(Math.abs(a.max), Math.abs(b.max));

const agreeing: ReadonlySet<string> = new Set([
  "same",
  "rounded",
  "within",
  "hedge-changed",
  "hedge-dropped",
  "rounded-without-hedge",
]);

/** A range holds the other's value or range, or one of its ends is the other's bound; two single bounds leave it open. */
function overlap(a: Quantity, b: Quantity): boolean {
  const [x, y] = [interval(a), interval(b)];
  if (!x || !y) return false;
  if (isRange(a) || isRange(b))
    return (
      near(x.min, y.min, a, b) ||
      near(x.max, y.max, a, b) ||
      (x.min <= y.max && y.min <= x.max && (inside(x, y) || inside(y, x)))
    );
  return (
    isLower(a) !== isLower(b) &&
    isUpper(a) !== isUpper(b) &&
    bounded(a) &&
    bounded(b) &&
    x.min <= y.max &&
    y.min <= x.max
  );
}

interface Interval {
  readonly min: number;
  readonly max: number;
}

/** The stretch a quantity can lie in, hedges counted in; undefined where it has no value. */
export function interval(quantity: Quantity): Interval | undefined {
  if (quantity.min === undefined || quantity.max === undefined) return undefined;
  const slack = isRange(quantity)
    ? 0
    : quantity.hedge === "about" || quantity.hedge === "almost" || quantity.hedge === "slightly-more"
      ? (quantity.step ?? 0) / 2
      : 0;
  return {
    min: isUpper(quantity) ? 0 : quantity.min - slack,
    max: isLower(quantity) ? Number.POSITIVE_INFINITY : quantity.max + slack,
  };
}

const isRange = ({ min, max }: Quantity): boolean => min !== max;
const isUpper = (quantity: Quantity): boolean => !isRange(quantity) && /^(?:at-most|less-than)$/.test(quantity.hedge);
const isLower = (quantity: Quantity): boolean => !isRange(quantity) && /^(?:at-least|more-than)$/.test(quantity.hedge);
const bounded = (quantity: Quantity): boolean => isUpper(quantity) || isLower(quantity);

const inside = (a: Interval, b: Interval): boolean => a.min >= b.min && a.max <= b.max;

/** Equal within half of the coarser last digit. */
const near = (a: number, b: number, { step: one = 0 }: Quantity, { step: other = 0 }: Quantity): boolean =>
  Number.isFinite(a) &&
  Number.isFinite(b) &&
  Math.abs(a - b) <= Math.max(one, other) / 2 &&
  Math.abs(a - b) <= Math.abs(a) / 10;
