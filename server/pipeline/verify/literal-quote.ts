import type { Evidence } from "#domain/passage.ts";
import type { Quote } from "#domain/verdict.ts";
import { plainText, readPassage } from "./read-passage.ts";

/** The quote of a claim that is, but for quotation marks, spacing and a leading "Ja:" or "Nein:", one or more whole sentences of a passage. */
export function literalQuote(claim: string, found: Evidence): Quote | undefined {
  const wanted = plainText(claim.replace(/^(?:Ja|Nein): /u, ""));
  const { spans, plain } = readPassage(found);
  for (let first = 0; first < spans.length; first += 1) {
    let joined = "";
    for (let last = first; last < spans.length && joined.length < wanted.length; last += 1) {
      joined += plain[last] ?? "";
      if (joined === wanted)
        return { passageId: found.passage.id, start: spans[first]?.start ?? 0, end: spans[last]?.end ?? 0 };
      if (!wanted.startsWith(joined)) break;
    }
  }
  return undefined;
}
