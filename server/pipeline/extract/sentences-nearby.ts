import type { Candidate } from "./candidates.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** For each candidate the sentences of its article that a reader has just read or reads next: four before it and one after, across a paragraph's end. */
export function sentencesNearby(found: readonly Candidate[]): (candidate: Candidate) => readonly ReadSentence[] {
  const places = new Map<Candidate, { readonly article: readonly Candidate[]; readonly at: number }>();
  for (const article of Map.groupBy(found, ({ passage }) => passage.article.id).values()) {
    const inOrder = article.toSorted((a, b) => start(a) - start(b) || a.at - b.at);
    inOrder.forEach((candidate, at) => {
      places.set(candidate, { article: inOrder, at });
    });
  }
  return (candidate) => {
    const place = places.get(candidate);
    if (!place) return [];
    return place.article
      .slice(Math.max(0, place.at - BEFORE), place.at + AFTER + 1)
      .filter((near) => near !== candidate && distance(near, candidate) <= FAR)
      .map(({ sentence }) => sentence);
  };
}

const BEFORE = 4;
const AFTER = 1;
/** UTF-16 units between two passages: a heading may stand there, but no paragraph that was not found. */
const FAR = 120;

const start = ({ passage }: Candidate): number => passage.passage.span.start;

function distance({ passage: { passage: a } }: Candidate, { passage: { passage: b } }: Candidate): number {
  if (a.id === b.id) return 0;
  return a.span.start < b.span.start ? b.span.start - a.span.end : a.span.start - b.span.end;
}
