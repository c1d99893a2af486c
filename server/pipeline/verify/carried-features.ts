import type { Synonymy } from "../ports.ts";
import { type CarriedName, type Doubt, one, type Some } from "./carried-names.ts";
import { nounsInSameCase } from "./case-agreement.ts";
import type { Facets } from "./claim-facets.ts";
import { clauseFeatures, closestClause } from "./closest-clause.ts";
import type { Place } from "./finding.ts";
import { isReal } from "./is-real.ts";
import { deedFeatures, nameFeatures, placeFeatures } from "./place-features.ts";
import { type CoveredWord, coverFeatures, isWhole, wordCover } from "./word-cover.ts";
import { isLight } from "./word-keys.ts";
import { verbatim, wordingFeatures } from "./wording-features.ts";

/** What is observed of a claim beside a place, and how the place tells its words. */
export interface Carried {
  readonly observed: Readonly<Record<CarriedName, number>>;
  readonly cover: readonly CoveredWord[];
}

/** Observes how a place tells a claim; `raised` are the doubts that single checks have. */
export function carriedFeatures(claim: Facets, place: Place, raised: ReadonlySet<Doubt>, synonymy: Synonymy): Carried {
  const { said } = place;
  const cover = wordCover(claim, place, synonymy);
  const clause = closestClause(claim, said);
  const ofPlace = placeFeatures(claim, place, synonymy);
  const ofClause = clauseFeatures(claim, clause);
  const ofWording = wordingFeatures(claim, said);
  const ofCover = coverFeatures(claim, place, cover);
  const whole = one(isWhole(cover, clause));
  const closeDoubts = ofPlace.placeMet * raised.size;
  const alike = verbatim(claim.text, said.text);
  const observed: Readonly<Record<CarriedName, number>> = {
    ...claimFeatures(claim),
    ...ofCover,
    ...nameFeatures(claim, said),
    ...deedFeatures(claim, said),
    ...ofPlace,
    ...ofClause,
    ...ofWording,
    wholeInClause: whole,
    sameCase: nounsInSameCase(claim, said),
    verbatim: alike,
    verbatimDoubts: alike * raised.size,
    verbatimRelation: alike * ofClause.otherRelation,
    verbatimMissing: alike * ofCover.nounsMissing,
    closeDoubts,
    wholeDoubts: whole * closeDoubts,
    reportedDoubts: ofClause.clauseReported * closeDoubts,
    onlyAttribution: one(raised.has("attribution") && cover.every(({ way }) => way === "same")),
    attribution: one(raised.has("attribution")),
    denial: one(raised.has("denial")),
    hedge: one(raised.has("hedge")),
    thing: one(raised.has("thing")),
    part: one(raised.has("part")),
    polarity: one(raised.has("polarity")),
    status: one(raised.has("status")),
  };
  return { observed, cover };
}

const claimFeatures = ({
  words,
  figures,
  dates,
  reports,
  events,
}: Facets): Some<"length" | "figures" | "dates" | "reports" | "lightVerb" | "planned"> => ({
  length: words.length + figures.length + dates.length,
  figures: figures.length,
  dates: dates.length,
  reports: reports.length,
  lightVerb: one(events.length > 0 && events.every(({ lemma }) => isLight(lemma))),
  // "Rät, ihn zu streuen": of the infinitive says the verb above how far it has come.
  planned: one(events.some((event) => !isReal(event) && !/ zu \p{Ll}+n$/u.test(event.text))),
});
