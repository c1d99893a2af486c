import type { Evidence } from "#domain/passage.ts";
import { compareStatements } from "./compare-statements.ts";
import type { FoundConflict } from "./found-conflict.ts";
import { placeStatements } from "./placed-statement.ts";
import { readStatements } from "./read-statements.ts";

/** What the passages of different articles say differently of one thing; contradictions first, then courses, then refinements. */
export const findConflicts = (passages: readonly Evidence[]): readonly FoundConflict[] =>
  compareStatements(
    passages.flatMap((evidence, at) =>
      placeStatements(evidence, readStatements(evidence, undefined, passages[at - 1]?.passage.text)),
    ),
  );
