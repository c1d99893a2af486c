import type { Citation, NearestPassage } from "./citation.ts";
import type { Conflict } from "./conflict.ts";
import type { PassageId } from "./passage.ts";
import type { Quote, Reason, VerdictLabel } from "./verdict.ts";

export type AbstentionCode = "no-evidence" | "false-premise" | "off-topic";

/** A sentence that was shown: nothing reaches the reader with another verdict. */
export interface AnswerSentence {
  readonly text: string;
  readonly verdict: "supported";
  readonly citations: readonly PassageId[];
  readonly quotes: readonly Quote[];
}

/** A sentence that was not shown, and why. */
export interface WithheldSentence {
  readonly text: string;
  readonly verdict: VerdictLabel;
  readonly reason: Reason;
}

/** Milliseconds from the call; `firstSentenceMs` equals `totalMs` when nothing was said. */
export interface Timings {
  readonly retrieveMs: number;
  readonly firstSentenceMs: number;
  readonly totalMs: number;
}

/** The whole answer, as every outside sees it; `citations` holds each cited passage once, in order of first use, and is empty when abstained. */
export interface Answer {
  readonly question: string;
  readonly kind: "answered" | "abstained";
  /** Present exactly when abstained. */
  readonly reason?: Reason<AbstentionCode>;
  readonly text: string;
  readonly sentences: readonly AnswerSentence[];
  readonly withheld: readonly WithheldSentence[];
  readonly citations: readonly Citation[];
  readonly nearest: readonly NearestPassage[];
  readonly conflicts: readonly Conflict[];
  readonly model: string;
  readonly timings: Timings;
}
