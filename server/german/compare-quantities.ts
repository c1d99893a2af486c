import type { Hedge, Quantity } from "#domain/quantity.ts";

/**
 * How a claimed quantity stands to the evidence's: `same`; `rounded` (claimed with an approximating word, within its last digit);
 * `within` (claimed as a bound that the evidence keeps, or as a range that holds its value); `hedge-dropped` (evidence hedges or gives a
 * range, claim does not); `hedge-changed` (equal figures, another hedge); `rounded-without-hedge`; `different`; `different-unit`; `open`
 * (the evidence names no value, or a score in the other order: nothing is decided).
 */
export type QuantityComparison =
  | "same"
  | "rounded"
  | "within"
  | "hedge-dropped"
  | "hedge-changed"
  | "rounded-without-hedge"
  | "different"
  | "different-unit"
  | "open";

/** Compares values, units and hedges; what is counted and whether it changes by or to is the caller's. The first rule that decides holds. */
export function compareQuantities(claim: Quantity, evidence: Quantity): QuantityComparison {
  if (claim.unit !== evidence.unit) return "different-unit";
  if (claim.score || evidence.score) return compareScores(claim.score, evidence.score);
  const told = bounds(evidence);
  const claimed = bounds(claim);
  if (!claimed) return compareVague(claim, evidence, told);
  if (!told) return "open";
  if (equal(claimed.min, told.min) && equal(claimed.max, told.max)) return compareHedges(claim, evidence);
  if (claimed.min !== claimed.max) return compareRange(claim, claimed, evidence, told);
  return compareSingle(claim, claimed.max, evidence, told);
}

/** Whether both name the same value or the same bounds in the same unit, whatever their hedges. */
export function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  if (a.score || b.score) return a.score?.join() === b.score?.join();
  const left = bounds(a);
  const right = bounds(b);
  if (!left || !right) return !left && !right && a.scale === b.scale;
  return equal(left.min, right.min) && equal(left.max, right.max);
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

const bounds = ({ min, max }: Quantity): Bounds | undefined =>
  min === undefined || max === undefined ? undefined : { min, max };

/** Minutes and hours meet in fractions, so that the last bits may differ. */
const equal = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Results are equal, or in the other order (told of the other side, undecided), or different. */
function compareScores(claim: Quantity["score"], evidence: Quantity["score"]): QuantityComparison {
  if (!claim || !evidence) return "open";
  if (claim[0] === evidence[0] && claim[1] === evidence[1]) return "same";
  return claim[0] === evidence[1] && claim[1] === evidence[0] ? "open" : "different";
}

/** "Tausende" follows from "Tausende" and from any value of 2,000 to below 100,000. */
function compareVague(claim: Quantity, evidence: Quantity, told: Bounds | undefined): QuantityComparison {
  const scale = claim.scale ?? 0;
  if (!told) return evidence.scale === scale ? "same" : "different";
  return told.min >= 2 * scale && told.max < 100 * scale ? "rounded" : "different";
}

/** Equal figures: an approximation may be added, a bound may be told by a weaker one, nothing else may change. */
function compareHedges(claim: Quantity, evidence: Quantity): QuantityComparison {
  const low = hedgeStep(claim.hedge, evidence.hedge);
  const high = hedgeStep(claim.maxHedge, evidence.maxHedge);
  return hedgeOrder.find((step) => step === low || step === high) ?? "same";
}

const hedgeOrder = ["hedge-dropped", "hedge-changed", "rounded", "same"] as const;

function hedgeStep(claim: Hedge, evidence: Hedge): (typeof hedgeOrder)[number] {
  if (claim === evidence || weaker[evidence]?.includes(claim)) return "same";
  if (claim === "exact") return "hedge-dropped";
  if (claim === "about" && /^(?:exact|almost|slightly-more)$/.test(evidence)) return "rounded";
  return "hedge-changed";
}

/** What each hedge says too: "mehr als 5" is at least 5, "knapp 5" is less than 5. */
const weaker: Readonly<Partial<Record<Hedge, readonly Hedge[]>>> = {
  "more-than": ["at-least"],
  "less-than": ["at-most"],
  "slightly-more": ["more-than", "at-least"],
  almost: ["less-than", "at-most"],
};

/** A claimed range holds if a single value of the evidence lies inside and it is at most half as wide again as its lower bound; both bounds may be rounded with a hedge. */
function compareRange(claim: Quantity, claimed: Bounds, evidence: Quantity, told: Bounds): QuantityComparison {
  const near = isRounded(claim, claimed.min, told.min) && isRounded(claim, claimed.max, told.max);
  if (near) return isApproximate(claim.hedge) ? "rounded" : "rounded-without-hedge";
  const inside =
    told.min === told.max &&
    told.min >= claimed.min &&
    told.max <= claimed.max &&
    !isBound(evidence.hedge) &&
    !isBound(evidence.maxHedge);
  return inside && claimed.max <= 1.5 * claimed.min ? "within" : "different";
}

function compareSingle(claim: Quantity, value: number, evidence: Quantity, told: Bounds): QuantityComparison {
  const { hedge } = claim;
  if (isBound(hedge)) return boundHolds(claim, value, evidence, told) ? "within" : "different";
  const range = told.min !== told.max;
  if (range && hedge === "exact" && (equal(value, told.min) || equal(value, told.max))) return "hedge-dropped";
  if (!isRounded(claim, value, told.min) || !isRounded(claim, value, told.max)) return "different";
  if (hedge === "exact") return "rounded-without-hedge";
  if (hedge === "almost" && told.max > value) return "different";
  if (hedge === "slightly-more" && told.min < value) return "different";
  return isBound(evidence.hedge) || isBound(evidence.maxHedge) ? "hedge-changed" : "rounded";
}

/**
 * A claimed lower bound holds if the evidence is nowhere below it and at most a quarter more, an upper bound if it is nowhere above it
 * and at least four fifths of it, and itself a bound only to the claim's last digit: farther off, the claim is true but tells another figure.
 */
function boundHolds(claim: Quantity, value: number, evidence: Quantity, told: Bounds): boolean {
  const { hedge } = claim;
  const lower = hedge === "at-least" || hedge === "more-than";
  const bound = isBound(evidence.hedge) || isBound(evidence.maxHedge);
  if (bound && !isRounded(claim, value, lower ? told.min : told.max)) return false;
  if (lower) {
    const open = evidence.hedge === "at-most" || evidence.hedge === "less-than" || isApproximate(evidence.hedge);
    if (open && !(evidence.hedge === "slightly-more")) return false;
    const strict = hedge === "more-than" && evidence.hedge === "exact";
    return (strict ? told.min > value : told.min >= value || equal(told.min, value)) && told.min <= 1.25 * value;
  }
  const open =
    evidence.maxHedge === "at-least" || evidence.maxHedge === "more-than" || isApproximate(evidence.maxHedge);
  if (open && !(evidence.maxHedge === "almost")) return false;
  const strict = hedge === "less-than" && evidence.maxHedge !== "less-than";
  return (strict ? told.max < value : told.max <= value || equal(told.max, value)) && told.max >= 0.8 * value;
}

/** Within half of the claim's last digit, for almost and slightly more within a whole one, and never more than a tenth off. */
function isRounded(claim: Quantity, value: number, told: number): boolean {
  const oneSided = claim.hedge === "almost" || claim.hedge === "slightly-more";
  const reach = (claim.step ?? 0) / (oneSided ? 1 : 2);
  const off = Math.abs(value - told);
  return off <= reach * (1 + 1e-9) && off <= Math.abs(told) / 10;
}

const isBound = (hedge: Hedge): boolean => /^(?:at-least|at-most|more-than|less-than)$/.test(hedge);

const isApproximate = (hedge: Hedge): boolean => /^(?:about|almost|slightly-more)$/.test(hedge);
