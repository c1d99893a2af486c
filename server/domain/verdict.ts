import type { PassageId } from "./passage.ts";
import type { Span } from "./span.ts";

/** FEVER's labels (Thorne et al. 2018). */
export type VerdictLabel = "supported" | "refuted" | "not-enough-info";

/** Why; `message` is a German sentence for the reader ("Die Textstelle nennt 5,8 Millionen, nicht 8,5 Millionen."). */
export interface Reason<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
}

/** The part of a passage that carries a sentence; offsets in the passage's text. */
export interface Quote extends Span {
  readonly passageId: PassageId;
}

/** What the evidence says of one claim; `quotes` carry it, or refute it, and are empty where there is not enough. */
export interface Verdict {
  readonly label: VerdictLabel;
  readonly reason: Reason;
  readonly quotes: readonly Quote[];
  /** Where there is not enough: the sentences that come nearest, if any do. */
  readonly closest?: readonly Quote[];
  /** How much of the claim the sentences hold that refute it or come nearest, 0–1. */
  readonly closeness?: number;
}
