import type { Evidence } from "#domain/passage.ts";
import type { Quote } from "#domain/verdict.ts";
import { coverage } from "./check-coverage.ts";
import { type Facets, together } from "./claim-facets.ts";
import type { Place } from "./finding.ts";
import { readPassage } from "./read-passage.ts";

/** A place with its sentences' spans and how much of the claim it holds, 0–1. */
export interface Candidate {
  readonly place: Place;
  readonly coverage: number;
  /** How many sentences it takes in. */
  readonly size: number;
  readonly quotes: readonly Quote[];
}

/** The places of a passage that may carry the claim: its sentences, closest first, then pairs of neighbours that tell more than each alone. */
export function places(claim: Facets, found: Evidence): readonly Candidate[] {
  const { spans, said: read } = readPassage(found);
  const { passage } = found;
  const shares = read.map((said) => coverage(claim, said));
  const least = Math.max(WORTH_A_LOOK, Math.max(...shares) / 2);
  const candidate = (from: number, size: number, said: Facets, share: number): Candidate => ({
    place: placeAt(found, from, size, said),
    coverage: share,
    size,
    quotes: [{ passageId: passage.id, start: spans[from]?.start ?? 0, end: spans[from + size - 1]?.end ?? 0 }],
  });
  const single = read.flatMap((said, at) => {
    const share = shares[at] ?? 0;
    return share < least ? [] : [candidate(at, 1, said, share)];
  });
  const pairs = read.slice(1).flatMap((second, at) => {
    const first = read[at];
    const alone = Math.max(shares[at] ?? 0, shares[at + 1] ?? 0);
    if (!first || alone >= 1) return [];
    const said = together([first, second]);
    const share = coverage(claim, said);
    return share < least || share <= alone ? [] : [candidate(at, 2, said, share)];
  });
  return [...closest(single), ...closest(pairs)];
}

/** What stands around a place is put together once, and only where a check asks for it. */
function placeAt(found: Evidence, from: number, size: number, said: Facets): Place {
  const { said: read, head } = readPassage(found);
  let around: Facets | undefined;
  return {
    said,
    head,
    article: found.article,
    get before() {
      return read.slice(0, from);
    },
    get around() {
      around ??= together([...read.slice(0, from), ...read.slice(from + size)]);
      return around;
    },
  };
}

const closest = (found: readonly Candidate[]): readonly Candidate[] =>
  found.toSorted((a, b) => b.coverage - a.coverage).slice(0, MOST);

const MOST = 3;
const WORTH_A_LOOK = 0.25;
