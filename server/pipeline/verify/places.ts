import type { Evidence } from "#domain/passage.ts";
import type { Quote } from "#domain/verdict.ts";
import { mapped } from "#german/mapped.ts";
import type { Facets } from "./claim-facets.ts";
import { coverage } from "./coverage.ts";
import type { Place } from "./finding.ts";
import { comparesFigures } from "./inferred-words.ts";
import { placeAt } from "./place-in-passage.ts";
import { pairAt, readPassage } from "./read-passage.ts";
import { leansBack } from "./told-around.ts";
import { toldChanges } from "./told-changes.ts";

/** A place with its sentences' spans and how much of the claim it holds, 0–1. */
export interface Candidate {
  readonly place: Place;
  readonly coverage: number;
  /** How many sentences it takes in. */
  readonly size: number;
  /** The number of its first sentence. */
  readonly from: number;
  /** Which main clause of its sentence it is, where it is not the whole. */
  readonly clause: number | undefined;
  readonly quotes: readonly Quote[];
}

/** The places of a passage that may carry a claim. */
export interface Places {
  /** For a claim of one clause the main clauses of the passage's sentences, then its sentences, closest first. */
  readonly narrow: readonly Candidate[];
  /** Pairs of neighbours that tell more than each alone; put together where they are asked for. */
  readonly wide: readonly Candidate[];
}

/** Where in the passage the claim may be told. */
export function places(claim: Facets, found: Evidence): Places {
  const { spans, said: read, clauses } = readPassage(found);
  const { passage } = found;
  const shares = mapped(read, (said) => coverage(claim, said));
  const least = Math.max(WORTH_A_LOOK, Math.max(...shares) / 2);
  const candidate = (
    from: number,
    size: number,
    place: Place,
    share: number,
    clause: number | undefined,
  ): Candidate => ({
    place,
    coverage: share,
    size,
    from,
    clause,
    quotes: [{ passageId: passage.id, start: spans[from]?.start ?? 0, end: spans[from + size - 1]?.end ?? 0 }],
  });
  const alone = claim.parts.length < 2;
  const deed = claim.events.length === 1 ? claim.events[0] : undefined;
  // "Verletzt wurde dabei niemand" leans on the sentences before, whatever else the claim tells.
  const deniesDeed = (said: Facets): boolean =>
    deed !== undefined &&
    said.events.length === 1 &&
    said.events.some(({ lemma, polarity }) => polarity === "negated" && lemma === deed.lemma);
  let compared: boolean | undefined;
  const compares = (): boolean => {
    compared ??= comparesFigures(claim);
    return compared;
  };
  const clausal = clauses.flatMap((parts, at) =>
    alone && (shares[at] ?? 0) >= least
      ? parts.map((said, clause) => candidate(at, 1, placeAt(found, at, 1, clause), coverage(claim, said), clause))
      : [],
  );
  const single = read.flatMap((said, at) => {
    const share = shares[at] ?? 0;
    return (share < least && !deniesDeed(said)) || (alone && said.gapped && !compares())
      ? []
      : [candidate(at, 1, placeAt(found, at, 1), share, undefined)];
  });
  let wide: readonly Candidate[] | undefined;
  /**
   * Two sentences that do not lean on one another tell two things, unless a figure or day shows that both are of one: of 1,728 claims such pairs carried 8
   * wrong ones and 3 right ones (27 November 2026).
   */
  const isMarked = claim.figures.length > 0 || claim.dates.length > 0;
  const pairs = (): readonly Candidate[] =>
    read.slice(1).flatMap((_, at) => {
      const most = Math.max(shares[at] ?? 0, shares[at + 1] ?? 0);
      if (most >= 1) return [];
      if (!isMarked && !goesOn(read[at + 1])) return [];
      const said = pairAt(found, at);
      const share = coverage(claim, said);
      return share < least || (share <= most && !(compares() && toldChanges(said).length > 0))
        ? []
        : [candidate(at, 2, placeAt(found, at, 2), share, undefined)];
    });
  return {
    narrow: [...closest(clausal.filter((one) => one.coverage >= least)), ...closest(single)],
    get wide() {
      wide ??= closest(pairs());
      return wide;
    },
  };
}

/** Whether the wider place takes in the narrower one. */
export const takesIn = (wide: Candidate, narrow: Candidate): boolean =>
  wide !== narrow &&
  wide.clause === undefined &&
  wide.from <= narrow.from &&
  narrow.from + narrow.size <= wide.from + wide.size;

/** It points to the sentence before, or goes on with somebody's words. */
const goesOn = (next: Facets | undefined): boolean =>
  next !== undefined &&
  (leansBack(next) || /\sdas(?=\s\p{Ll}|[,.])/u.test(next.text) || next.events.some(({ reported }) => reported));

const closest = (found: readonly Candidate[]): readonly Candidate[] =>
  found.toSorted((a, b) => b.coverage - a.coverage).slice(0, MOST);

const MOST = 3;
const WORTH_A_LOOK = 0.25;
