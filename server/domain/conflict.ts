import type { PassageId } from "./passage.ts";

/** What one side of a conflict says; `value` is as written, `speaker` says it, `source` is the medium that prints it. */
export interface ConflictPosition {
  readonly statement: string;
  readonly value?: string;
  readonly speaker?: string;
  readonly source?: string;
  readonly publishedAt?: string;
  readonly asOf?: string;
  readonly passageId: PassageId;
}

/** Quantities or statements of two or more articles that cannot both hold. */
export interface Conflict {
  readonly about: string;
  readonly positions: readonly ConflictPosition[];
}
