import type { Synonymy } from "../ports.ts";
import { weighed } from "../weighed.ts";
import { type Carried, carriedFeatures } from "./carried-features.ts";
import { type Doubt, isDoubt } from "./carried-names.ts";
import { CARRIED, carriedWeights } from "./carried-weights.ts";
import type { Facets } from "./claim-facets.ts";
import { type Finding, notSaid, type Place } from "./finding.ts";
import type { CoveredWord } from "./word-cover.ts";

/**
 * Whether a place carries a claim in which no check finds what decides alone: a logistic model weighs how much of its words the place tells, where, and what the
 * checks doubt. Undefined where it does, else the finding for the reader.
 */
export function notCarried(
  claim: Facets,
  place: Place,
  raised: readonly Finding[],
  synonymy: Synonymy,
): Finding | undefined {
  const carried = carriedFeatures(claim, place, doubtsOf(raised), synonymy);
  if (raised.length === 0 && isTheVerySame(carried)) return undefined;
  return surplus(carried) > 0 ? undefined : (raised[0] ?? unsaid(carried.cover));
}

/** Whether a place tells nearly what the claim does, whatever any check holds against it: on other matters it contradicts nothing. */
export const isClose = (claim: Facets, place: Place, synonymy: Synonymy): boolean =>
  surplus(carriedFeatures(claim, place, undoubted, synonymy)) > CLOSE;

/** Log odds beside those of a place that carries it: fourteen more of strangers' contradicted claims are refuted by it, and no right one (27 November 2026). */
const CLOSE = -1.3;

const undoubted: ReadonlySet<Doubt> = new Set();

const surplus = ({ observed }: Carried): number => weighed(carriedWeights, observed) - CARRIED;

/**
 * Every word of the claim stands there in a form of it, in one clause or nearly as it is written: that carries it however short it is and whatever else is told. Of all read claims
 * of which no check doubts anything 256 right ones and 13 wrong ones are in one clause, 62 and 6 written so, 94 and 1 more of the tables' (27 November 2026).
 */
const isTheVerySame = ({ observed: { wholeInClause, verbatim }, cover }: Carried): boolean =>
  wholeInClause === 1 || (verbatim >= AS_WRITTEN && cover.every(({ way }) => way === "same"));

const AS_WRITTEN = 0.7;

/** The codes of the findings that are doubts. */
export const doubtsOf = (raised: readonly Finding[]): ReadonlySet<Doubt> =>
  new Set(raised.map(({ code }) => code).filter(isDoubt));

/** Names the first noun that the place has nothing of. */
function unsaid(cover: readonly CoveredWord[]): Finding {
  const noun = cover.find(({ way, word }) => way === "missing" && word.noun);
  return notSaid(
    "not-carried",
    noun ? `Von „${noun.word.text}“ sagt die Textstelle nichts.` : "Die Textstelle trägt den Satz nicht.",
  );
}
