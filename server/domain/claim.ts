import type { Citation } from "./citation.ts";
import type { Span } from "./span.ts";
import type { Reason, VerdictLabel } from "./verdict.ts";

/** One checkable statement; the span lies in the text it was taken from. */
export interface Claim extends Span {
  readonly text: string;
}

/** A claim with what the articles say of it; `citations` carry or refute it or, where there is not enough, are what comes nearest. */
export interface CheckedClaim extends Claim {
  readonly verdict: VerdictLabel;
  readonly reason: Reason;
  readonly citations: readonly Citation[];
}

/** A whole text checked; `verdict` is the worst of its claims: refuted, then not-enough-info, then supported. */
export interface Check {
  readonly text: string;
  readonly verdict: VerdictLabel;
  readonly claims: readonly CheckedClaim[];
}
