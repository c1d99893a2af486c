import type { Evidence } from "#domain/passage.ts";
import { claimFacets, type Facets } from "../verify/claim-facets.ts";
import { findings } from "../verify/first-finding.ts";
import { placeAt } from "../verify/place-in-passage.ts";
import { type Candidate as Narrow, places } from "../verify/places.ts";
import { coverFeatures, wordCover } from "../verify/word-cover.ts";
import { isLight } from "../verify/word-keys.ts";
import { hasNegation } from "../verify/wording-features.ts";
import type { AskedClaimName } from "./answerable-names.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Candidate } from "./candidates.ts";

/**
 * What is observed of a question read as the claim that it takes for granted ("Wer leitet das Werk?" – "Leitet das Werk."): whether it asks for somebody's words, a plan, something that is not so and the candidate does not deny,
 * by a figure or by a verb that says little, what share of it the candidate tells by related words, and whether the candidate is at odds with how far it has come.
 */
export function askedAsClaim(
  { text, synonymy }: AskedQuestion,
  candidate: Candidate,
): Readonly<Record<AskedClaimName, number>> {
  const { passage } = candidate;
  const evidence = { ...passage, passage: { ...passage.passage, text: candidate.text } };
  const claim = claimFacets(withoutQuestionWord(text), passage.article.publishedAt);
  const { events, figures, reports } = claim;
  const told = closest(claim, evidence);
  const { place } = told;
  const { against } = findings(claim, told, synonymy);
  return {
    asksReported: reports.length,
    asksPlan: one(events.some(({ status }) => status !== "done" && status !== "ongoing")),
    asksDenial: one(hasNegation(text) && !hasNegation(place.said.text)),
    asksFigures: figures.length,
    asksLightly: one(events.length > 0 && events.every(({ lemma }) => isLight(lemma))),
    toldRelated: coverFeatures(claim, place, wordCover(claim, place, synonymy)).related,
    toldOtherwise: one(against?.label === "refuted" && against.code === "status"),
  };
}

/** The clause or sentence of the candidate that holds most of the claim, else its first sentence. */
function closest(claim: Facets, evidence: Evidence): Narrow {
  const [first, ...others] = places(claim, evidence).narrow;
  if (!first) return { place: placeAt(evidence, 0, 1), coverage: 0, size: 1, from: 0, clause: undefined, quotes: [] };
  return others.reduce((best, one) => (one.coverage > best.coverage ? one : best), first);
}

const one = (is: boolean): number => (is ? 1 : 0);

function withoutQuestionWord(question: string): string {
  const bare = question.replace(/[?!.\s]+$/u, "").replace(questionWord, "");
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}.`;
}

const questionWord =
  /^(?:wer|wen|wem|wessen|was|wann|wohin|woher|wo|warum|weshalb|wieso|wie(?: viele?| hoch| lange| oft| alt| groß| weit| teuer)?|(?:seit|bis|in)? ?(?:wann|welche[rsnm]?))\s/iu;
