import type { Evidence } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";
import { type PlacedStatement, placeStatements } from "./placed-statement.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A name in a sentence as a statement of its own: who or where, under a unit that says which. */
export const placeName = (
  evidence: Evidence,
  { start, end }: Span,
  { unit, words, ...at }: Span & { readonly unit: string; readonly words: readonly string[] },
  vocabulary: Vocabulary,
): readonly PlacedStatement[] =>
  placeStatements(
    evidence,
    [
      {
        start,
        end,
        quantity: { ...at, hedge: "exact", maxHedge: "exact", unit },
        things: words,
        narrowed: [],
        own: [],
        names: [],
        places: [],
        reality: "fact",
        present: false,
        marks: [],
        conditions: [],
        running: false,
      },
    ],
    vocabulary,
  );
