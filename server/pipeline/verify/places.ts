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

/** The places of a passage that may carry the claim, best first: single sentences, then two or three in a row. */
export function places(claim: Facets, { passage, article }: Evidence): readonly Candidate[] {
  const spans = sentences(passage.text);
  const read = spans.map(({ start, end }) => knownFacets(passage.text.slice(start, end)));
  const head = [knownFacets(article.title), ...(passage.heading ? [knownFacets(passage.heading)] : [])];
  const found: Candidate[] = [];
  for (let size = 1; size <= Math.min(WIDEST, read.length); size += 1) {
    for (let from = 0; from + size <= read.length; from += 1) {
      const said = together(read.slice(from, from + size));
      const share = coverage(claim, said);
      if (share < WORTH_A_LOOK) continue;
      const around = together([...head, ...read.slice(0, from), ...read.slice(from + size)]);
      const quote = { passageId: passage.id, start: spans[from]?.start ?? 0, end: spans[from + size - 1]?.end ?? 0 };
      found.push({ place: { said, around, article }, coverage: share, quotes: [quote] });
    }
  }
  return found.sort((a, b) => b.coverage - a.coverage).slice(0, MOST);
}

const WIDEST = 2;
const MOST = 4;
const WORTH_A_LOOK = 0.25;
