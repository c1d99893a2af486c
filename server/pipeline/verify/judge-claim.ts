import type { Evidence } from "#domain/passage.ts";
import type { Quote, Verdict } from "#domain/verdict.ts";
import type { Synonymy } from "../ports.ts";
import { checkAttribution } from "./check-attribution.ts";
import { checkCoverage } from "./check-coverage.ts";
import { checkDates } from "./check-dates.ts";
import { checkDirection } from "./check-direction.ts";
import { checkEvents } from "./check-events.ts";
import { checkFigures } from "./check-figures.ts";
import { checkNames } from "./check-names.ts";
import { checkOutcomes } from "./check-outcomes.ts";
import { checkPart } from "./check-part.ts";
import { checkRoles } from "./check-roles.ts";
import { claimFacets, type Facets } from "./claim-facets.ts";
import { isLight } from "./content-words.ts";
import { type Check, type Finding, type FindingCode, notSaid, type Place } from "./finding.ts";
import { leansOn } from "./leaning-refutation.ts";
import { literalQuote } from "./literal-quote.ts";
import { bestLikeness } from "./match-words.ts";
import { noSynonymy } from "./near-words.ts";
import { type Candidate, type Places, places, takesIn } from "./places.ts";
import { withoutSourceNote } from "./source-note.ts";

/**
 * Judges one sentence: supported by the first place where no check finds anything, else by what the closest place says. Where one place
 * tells the claim's very figures, another figure beside it counts something else and refutes nothing; nor does a place that holds less of
 * the claim than another passage does.
 */
export function judgeClaim(sentence: string, evidence: readonly Evidence[], synonymy: Synonymy): Verdict {
  const read: Reading[] = [];
  for (const found of evidence) {
    const text = withoutSourceNote(sentence, found.article);
    const literal = literalQuote(text, found);
    if (literal) return carried([literal]);
    if (text.length > LONGEST) continue;
    const claim = claimFacets(text, found.article.publishedAt);
    read.push({ claim, places: places(claim, found) });
  }
  const best = Math.max(0, ...read.flatMap(({ places: { narrow } }) => narrow.map(({ coverage }) => coverage)));
  let closest: Judged | undefined;
  for (const reading of read) {
    const judged = judgePlaces(reading, best, read, synonymy);
    if ("quotes" in judged) return carried(judged.quotes);
    const { found } = judged;
    if (found && (!closest || weight(found) > weight(closest))) closest = found;
  }
  if (!closest) return { label: "not-enough-info", reason: nothing, quotes: [] };
  const { finding, candidate } = closest;
  const reason = { code: finding.code, message: finding.message };
  const closeness = candidate.coverage;
  const others = read.filter(
    ({ places: { narrow, wide } }) => !narrow.includes(candidate) && !wide.includes(candidate),
  );
  const elsewhere = finding.label === "refuted" ? toldIn(others, finding.code) : undefined;
  return finding.label === "refuted" && !(elsewhere !== undefined && closeness <= elsewhere + NEARER)
    ? { label: "refuted", reason, quotes: candidate.quotes, closeness }
    : { label: "not-enough-info", reason, quotes: [], closest: candidate.quotes, closeness };
}

/** How much of the claim the closest place holds that tells its figures (its dates) as the claim does; undefined where none does. */
function toldIn(read: readonly Reading[], code: FindingCode): number | undefined {
  const check = code === "figure" ? checkFigures : code === "date" ? checkDates : undefined;
  if (!check) return undefined;
  const telling = read.flatMap(({ claim, places: { narrow, wide } }) =>
    [...narrow, ...wide].filter(({ place }) => !check(claim, place, noSynonymy)).map(({ coverage }) => coverage),
  );
  return telling.length === 0 ? undefined : Math.max(...telling);
}

interface Reading {
  readonly claim: Facets;
  readonly places: Places;
}

interface Judged {
  readonly finding: Finding;
  /** Whether it refutes by what it leans on. */
  readonly leans?: true;
  readonly candidate: Candidate;
}

/** The quotes of the first place of a passage that carries the claim, else what the closest one says. */
function judgePlaces(
  { claim, places: where }: Reading,
  best: number,
  all: readonly Reading[],
  synonymy: Synonymy,
): Pick<Candidate, "quotes"> | { readonly found: Judged | undefined } {
  const told = closestTelling(claim, where.narrow);
  const against: Candidate[] = [];
  let closest: Judged | undefined;
  for (const candidate of inTurn(where)) {
    const finding = firstFinding(claim, candidate, synonymy);
    const blocked = against.some((narrow) => takesIn(candidate, narrow));
    if (!finding) {
      if (blocked || against.some(({ coverage }) => coverage > candidate.coverage)) continue;
      return { quotes: candidate.quotes };
    }
    if (blocked && candidate.size > 1) continue;
    if (finding.code === "figure" && told !== undefined && candidate.coverage <= told + NEARER) {
      // It tells the claim's deed with another figure: what it lends its neighbour is not the claim's.
      if (finding.label === "refuted" && candidate.size === 1 && candidate.coverage >= SAME_SUBJECT)
        against.push(candidate);
      continue;
    }
    const leans =
      finding.label === "refuted" &&
      candidate.size === 1 &&
      leansOn(claim, candidate.place, finding) &&
      toldIn(all, finding.code) === undefined;
    const dated =
      finding.code === "date" ? toldIn([{ claim, places: { narrow: where.narrow, wide: [] } }], "date") : undefined;
    const near =
      candidate.size === 1 &&
      !(dated !== undefined && candidate.coverage <= dated + NEARER) &&
      (leans ||
        candidate.coverage >= Math.max(best - NEARER, SAME_SUBJECT) ||
        (finding.code === "roles" && holdsVerb(claim, candidate)));
    if (finding.label === "refuted" && near && sharesMore(claim, candidate)) against.push(candidate);
    const judged: Judged = {
      finding: near && sharesMore(claim, candidate) ? finding : { ...finding, label: "not-enough-info" },
      candidate,
      ...(leans && { leans }),
    };
    if (!closest || weight(judged) > weight(closest)) closest = judged;
  }
  return { found: closest };
}

/** The narrow places before the wide ones, which are put together only where no narrow one carries the claim. */
function* inTurn(places: Places): Generator<Candidate> {
  yield* places.narrow;
  yield* places.wide;
}

/** Whether the place tells more of the claim than whom it is about: of other deeds it refutes nothing. */
function sharesMore(claim: Facets, { place: { said } }: Candidate): boolean {
  const words = claim.words.filter(({ start }) => !claim.names.some((name) => name.start <= start && start < name.end));
  return words.length === 0 || words.some(({ keys }) => bestLikeness(keys, said.every) > 0);
}

/** Whether the place tells the claim's very verb: then it tells of whom. */
const holdsVerb = (claim: Facets, { place: { said } }: Candidate): boolean =>
  claim.events.length === 1 &&
  claim.events.every(
    ({ lemma }) => lemma !== "" && !isLight(lemma) && said.events.some((told) => told.lemma === lemma),
  );

const nothing = { code: "not-carried", message: "Die Textstelle trägt den Satz nicht." };

/** How much of the claim the closest place holds that tells its very figures; undefined where none does, or where the claim has none. */
function closestTelling(claim: Facets, candidates: readonly Candidate[]): number | undefined {
  if (claim.figures.length === 0) return undefined;
  const telling = candidates.filter(({ place }) => !checkFigures(claim, place, noSynonymy));
  return telling.length === 0 ? undefined : Math.max(...telling.map(({ coverage }) => coverage));
}

/** By so much more of the claim a sentence with another figure must hold to refute one that stands elsewhere with the claim's; farther from the best one none refutes. */
const NEARER = 0.15;

/** Longer than any sentence that can be checked; what has no full stops is no claim. */
export const LONGEST = 2000;

/** Below this share of common words a place speaks of something else and cannot refute. */
const SAME_SUBJECT = 0.5;

const checks: readonly Check[] = [
  checkFigures,
  checkOutcomes,
  checkDates,
  checkNames,
  checkAttribution,
  checkEvents,
  checkDirection,
  checkPart,
  checkRoles,
  checkCoverage,
];

function firstFinding(claim: Facets, candidate: Candidate, synonymy: Synonymy): Finding | undefined {
  let first: Finding | undefined;
  for (const check of checks) {
    const finding = check(claim, candidate.place, synonymy);
    if (finding?.label === "refuted") {
      if (saidOfItself.has(finding.code) && isBesideDeed(claim, candidate.place))
        first ??= { ...finding, label: "not-enough-info" };
      else return isOfAnother(finding, claim, candidate) ?? finding;
    }
    first ??= finding;
  }
  return first;
}

/** What a neighbouring clause can have of its own: another figure, day or name there says nothing of the claim's deed. */
const saidOfItself: ReadonlySet<string> = new Set(["figure", "hedge", "date", "name"]);

/** Whether another sentence of the passage tells what the claim says happens, by its very verb, and this place does not. */
const isBesideDeed = (claim: Facets, { said, around, beside }: Place): boolean =>
  claim.events.length > 0 &&
  claim.events.every(
    ({ verb, lemma }) =>
      verb !== undefined &&
      !isLight(lemma) &&
      bestLikeness(verb, said.every) === 0 &&
      [around, beside].some((other) => other?.events.some((told) => told.lemma === lemma)),
  );

/** Another day is none of an event of which the claim names what the place does not know: it tells of something else. */
function isOfAnother(
  { code }: Finding,
  claim: Facets,
  { place: { said, around, head } }: Candidate,
): Finding | undefined {
  if (code !== "date") return undefined;
  const known = [...said.every, ...around.every, ...head.every];
  const unknown = claim.words.find(
    ({ noun, start, keys }) =>
      noun && !claim.dates.some((date) => date.start <= start && start < date.end) && bestLikeness(keys, known) === 0,
  );
  return unknown && notSaid("not-carried", `Von „${unknown.text}“ sagt die Textstelle nichts.`);
}

const weight = ({ finding, candidate, leans }: Judged): number =>
  leans ? 1 : candidate.coverage + (finding.label === "refuted" ? 0.2 : 0);

const carried = (quotes: readonly Quote[]): Verdict => ({
  label: "supported",
  reason: { code: "carried", message: "Die Textstelle belegt den Satz." },
  quotes,
});
