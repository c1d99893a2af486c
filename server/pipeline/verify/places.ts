import type { Evidence } from "#domain/passage.ts";
import type { Quote } from "#domain/verdict.ts";
import { sentences } from "#german/sentences.ts";
import { coverage } from "./check-coverage.ts";
import { type Facets, knownFacets, together } from "./claim-facets.ts";
import type { Place } from "./finding.ts";

/** A place with its sentences' spans and how much of the claim it holds, 0–1. */
export interface Candidate {
  readonly place: Place;
  readonly coverage: number;
  readonly quotes: readonly Quote[];
}

/** The places of a passage that may carry the claim: its sentences, closest first, then pairs of neighbours that tell more than each alone. */
export function places(claim: Facets, { passage, article }: Evidence): readonly Candidate[] {
  const spans = sentences(passage.text);
  const read = spans.map(({ start, end }) => knownFacets(passage.text.slice(start, end), article.publishedAt));
  const above = [article.title, passage.heading, article.source, article.author].filter((text) => text !== undefined);
  const head = together(above.map((text) => knownFacets(text, article.publishedAt)));
  const found: Candidate[] = [];
  const shares = read.map((said) => coverage(claim, said));
  for (let size = 1; size <= Math.min(WIDEST, read.length); size += 1) {
    const wide: Candidate[] = [];
    for (let from = 0; from + size <= read.length; from += 1) {
      const said = together(read.slice(from, from + size));
      const alone = Math.max(...shares.slice(from, from + size));
      const share = size === 1 ? alone : coverage(claim, said);
      if (share < WORTH_A_LOOK || (size > 1 && share <= alone)) continue;
      const around = together([...read.slice(0, from), ...read.slice(from + size)]);
      const quote = { passageId: passage.id, start: spans[from]?.start ?? 0, end: spans[from + size - 1]?.end ?? 0 };
      wide.push({ place: { said, around, head, article }, coverage: share, quotes: [quote] });
    }
    found.push(...wide.sort((a, b) => b.coverage - a.coverage).slice(0, MOST));
  }
  return found;
}

const WIDEST = 2;
const MOST = 3;
const WORTH_A_LOOK = 0.25;
