import type { Passage } from "#domain/passage.ts";
import type { Statement } from "#domain/statement.ts";
import { BARE } from "./units.ts";

/** That an article begins with this passage; empty for the others. */
export const bareBeginning = ({ span, text }: Passage): readonly Statement[] =>
  span.start > 0
    ? []
    : [
        {
          start: 0,
          end: text.length,
          quantity: { start: 0, end: 0, hedge: "exact", maxHedge: "exact", unit: BARE },
          ...{ things: [], narrowed: [], own: [], names: [], places: [], marks: [], conditions: [] },
          ...{ reality: "fact", present: false, running: false },
        },
      ];
