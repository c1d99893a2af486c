import type { Synonymy } from "../ports.ts";
import { alignWords } from "./align-words.ts";
import { isClose } from "./carried.ts";
import type { Facets } from "./claim-facets.ts";
import type { Finding, FindingCode, Place } from "./finding.ts";
import { bestLikeness } from "./match-words.ts";
import type { Candidate } from "./places.ts";
import { sameSpeaker } from "./same-speaker.ts";

/**
 * Whether a place tells enough of the claim to refute it: by common words, or, where it says the contrary of the very deed or of another day, by
 * words that lie near each other as well. A third is enough where the passage around it tells most of the rest, and where another name or a part
 * stands in the claim's place; other figures, speakers and stages of a deed near the claim's words are as often of something else.
 */
export const isSameSubject = (claim: Facets, candidate: Candidate, finding: Finding, synonymy: Synonymy): boolean =>
  isByWords(claim, candidate, finding, synonymy) || isByOtherWords(claim, candidate, finding, synonymy);

const isByWords = (claim: Facets, { coverage, place }: Candidate, { code }: Finding, synonymy: Synonymy): boolean =>
  code === "polarity" && claim.events.some(({ polarity }) => polarity !== "affirmed")
    ? coverage >= ALL_OF_IT
    : coverage >= (code === "attribution" ? SAME_WORDS : SAME_SUBJECT) ||
      (contrary.has(code) && nearShare(claim, place.said, synonymy) >= SAME_SUBJECT) ||
      (coverage >= A_THIRD && (inItsPlace.has(code) || (carriedOn.has(code) && shareAround(claim, place) >= MOST)));

/**
 * Whether a place is of the claim's matter in words of its own: what another named speaker says, another direction, fate or part, where the learned weights find it
 * close, and what is yet to come of the deed that the claim says is "bereits" done. On 3,753 claims of 2026-11-27 these refuted 21 more wrong ones and no right one;
 * of other figures the weights tell no better than words what they are of.
 */
function isByOtherWords(claim: Facets, { coverage, place }: Candidate, { code }: Finding, synonymy: Synonymy): boolean {
  if (code === "status")
    return coverage >= A_THIRD && already.test(claim.text) && claim.events.some(({ status }) => status === "done");
  return (
    (inOtherWords.has(code) || (code === "attribution" && isNamedAlone(claim, place))) &&
    isClose(claim, place, synonymy)
  );
}

const inOtherWords: ReadonlySet<FindingCode> = new Set<FindingCode>(["direction", "outcome", "part"]);

const already = /(?<!\p{L})(?:bereits|schon|inzwischen|mittlerweile)(?!\p{L})/iu;

/** Whether the claim's speaker has a name, by which no other one can be meant, and says nothing else in the passage. */
const isNamedAlone = ({ reports, names }: Facets, { around }: Place): boolean =>
  reports.some(
    ({ text }) =>
      text !== undefined &&
      names.some((name) => text.includes(name.text)) &&
      !around.reports.some((other) => other.text !== undefined && sameSpeaker(text, other.text)),
  );

/** Below this share of the claim's words a place speaks of something else and cannot refute. */
export const SAME_SUBJECT = 0.5;

/** What another speaker says must be nearly the claim's very words. */
const SAME_WORDS = 0.55;

/** What is not so may be so of something else: an affirmed place must tell most of a negated claim. */
const ALL_OF_IT = 0.65;

const A_THIRD = 0.3;

/** So much of the claim the passage must tell around a sentence that leans on it. */
const MOST = 0.6;

/** On all readable sets of 2026-11-26 (1,069 claims) these refuted 8 more wrong claims by near words and no right one, all other codes 10 and 12. */
const contrary: ReadonlySet<FindingCode> = new Set<FindingCode>(["polarity", "direction", "date", "outcome"]);

/** On 1,216 claims of 2026-11-27 these refuted 13 more wrong ones below half of the words and two right ones, all other codes 30 and 22. */
const inItsPlace: ReadonlySet<FindingCode> = new Set<FindingCode>(["name", "part"]);

/** On 1,728 claims of 2026-11-27 these refuted 24 more wrong ones where the passage tells most of the rest, and two right ones; statuses 7 and 3. */
const carriedOn: ReadonlySet<FindingCode> = new Set<FindingCode>(["figure", "outcome", "date", "polarity"]);

/** As `coverage`, by all of the passage and its title, 0–1. */
function shareAround({ words }: Facets, { said, around, head }: Place): number {
  let sum = 0;
  let count = 0;
  for (const { keys, share } of words) {
    count += share;
    sum += share * Math.max(...[said, around, head].map(({ every }) => bestLikeness(keys, every)));
  }
  return count === 0 ? 0 : sum / count;
}

/** As `coverage`, by the word space too, 0–1; of a single word nothing is told. */
function nearShare(claim: Facets, said: Facets, synonymy: Synonymy): number {
  let sum = 0;
  let count = 0;
  alignWords(claim.words, said.every, synonymy).forEach(({ likeness }, at) => {
    const share = claim.words[at]?.share ?? 1;
    count += share;
    sum += share * likeness;
  });
  return count < 2 ? 0 : sum / count;
}
