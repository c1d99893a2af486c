import type { Conflict } from "#domain/conflict.ts";
import type { PlacedStatement } from "./placed-statement.ts";

/** A conflict with the statements it was found in, one for each position and for each copy folded into one. */
export interface FoundConflict {
  readonly conflict: Conflict;
  readonly statements: readonly PlacedStatement[];
}
