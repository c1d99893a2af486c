import type { Evidence } from "./passage.ts";
import type { Query } from "./question.ts";

/** A passage with its place in the ranking; `score` is fused and comparable only within one retrieval. */
export interface RankedPassage extends Evidence {
  /** From 1. */
  readonly rank: number;
  readonly score: number;
  /** The score each search gave it, absent where that search did not find it. */
  readonly origin: { readonly dense?: number; readonly lexical?: number };
}

/** The ranked passages for one query. */
export interface Retrieval {
  readonly query: Query;
  readonly passages: readonly RankedPassage[];
}
