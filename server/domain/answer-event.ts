import type { Answer, AnswerSentence, WithheldSentence } from "./answer.ts";
import type { Citation } from "./citation.ts";
import type { Conflict } from "./conflict.ts";
import type { FailureCode } from "./failure.ts";
import type { RankedPassage } from "./retrieval.ts";

/** What happens while an answer is made; exactly one of the last two ends the stream. */
export type AnswerEvent =
  | { readonly type: "retrieval-available"; readonly passages: readonly RankedPassage[] }
  /** `index` from 0; `citations` are those not sent before. */
  | {
      readonly type: "sentence-available";
      readonly index: number;
      readonly sentence: AnswerSentence;
      readonly citations: readonly Citation[];
    }
  | ({ readonly type: "sentence-withheld" } & WithheldSentence)
  | { readonly type: "conflict-available"; readonly conflict: Conflict; readonly citations: readonly Citation[] }
  | { readonly type: "answer-end"; readonly answer: Answer }
  | { readonly type: "answer-failed"; readonly error: { readonly code: FailureCode; readonly message: string } };
