import type { Span } from "./span.ts";

/**
 * How a figure is told: `about` (rund, etwa), `slightly-more` (gut), `almost` (knapp, fast), `more-than` (über), `at-least` (mindestens),
 * `at-most` (bis zu, höchstens), `less-than` (unter); `exact` without any such word.
 */
export type Hedge = "exact" | "about" | "slightly-more" | "almost" | "more-than" | "at-least" | "at-most" | "less-than";

/** What a quantity counts or measures, behind or before it: the words as written, their last noun, and the stems of all of them, in order. */
export interface Thing extends Span {
  readonly text: string;
  readonly head: string;
  readonly stems: readonly string[];
}

/**
 * One figure of a text, without its speaker and polarity. `min` and `max` are equal for a single value and absent where the text names
 * none ("Tausende"); both, and `step`, are in the normal form of `unit` (km → 1000 m, Prozent → percent, things → count).
 */
export interface Quantity extends Span {
  readonly text: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The size of the last digit written: 1e8 for "9,8 Milliarden", 1000 for "15.000". */
  readonly step?: number | undefined;
  /** The order of size of a vague figure: 1000 for "Tausende", 12 for "Dutzende". */
  readonly scale?: number | undefined;
  /** The goals of both sides, in the order written, for unit `score`. */
  readonly score?: readonly [number, number] | undefined;
  /** Of the single value or of the lower bound. */
  readonly hedge: Hedge;
  /** Of the upper bound; equals `hedge` for a single value. */
  readonly maxHedge: Hedge;
  /** `count` for things, ISO 4217 for money, else the name of the normal form (`percent`, `m`, `kg`, `h`, `year` …). */
  readonly unit: string;
  readonly thing?: Thing | undefined;
  /** "um 5 Prozent" is a change by, "auf 5 Prozent" a change to, "von 5 auf 7" a change from and to. */
  readonly change?: "by" | "to" | "from" | undefined;
}
