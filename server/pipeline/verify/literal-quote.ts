import type { Evidence } from "#domain/passage.ts";
import type { Quote } from "#domain/verdict.ts";
import { sentences } from "#german/sentences.ts";

/** The quote of a claim that is, but for quotation marks and spacing, one or more whole sentences of a passage. */
export function literalQuote(claim: string, { passage }: Evidence): Quote | undefined {
  const wanted = plain(claim);
  const spans = sentences(passage.text);
  for (let first = 0; first < spans.length; first += 1) {
    let joined = "";
    for (let last = first; last < spans.length && joined.length < wanted.length; last += 1) {
      joined += plain(passage.text.slice(spans[last]?.start, spans[last]?.end));
      if (joined === wanted)
        return { passageId: passage.id, start: spans[first]?.start ?? 0, end: spans[last]?.end ?? 0 };
    }
  }
  return undefined;
}

const plain = (text: string): string => text.replace(/[\s"„“”‘’‚'»«›‹.]+/g, "");
