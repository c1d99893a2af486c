import type { Synonymy } from "../ports.ts";
import { notCarried } from "./carried.ts";
import { isDoubt } from "./carried-names.ts";
import { checkAttribution } from "./check-attribution.ts";
import { checkDates } from "./check-dates.ts";
import { checkDenial } from "./check-denial.ts";
import { checkDirection } from "./check-direction.ts";
import { checkEvents } from "./check-events.ts";
import { checkFigures } from "./check-figures.ts";
import { checkNames } from "./check-names.ts";
import { checkOutcomes } from "./check-outcomes.ts";
import { checkPart } from "./check-part.ts";
import { checkRoles } from "./check-roles.ts";
import type { Facets } from "./claim-facets.ts";
import { type Check, type Finding, notSaid, type Place } from "./finding.ts";
import { bestLikeness } from "./match-words.ts";
import { isMisreadDate } from "./misread.ts";
import { noSynonymy } from "./near-words.ts";
import { isTurnedTransfer } from "./nominal-deeds.ts";
import type { Candidate } from "./places.ts";
import { isLight } from "./word-keys.ts";

/** In the order of what a reader would be told first. */
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
  checkDenial,
];

/** What speaks most against a claim at one place: the first refutation, else the first finding of any check, else that the place does not carry it. */
export function firstFinding(claim: Facets, candidate: Candidate, synonymy: Synonymy): Finding | undefined {
  const { against, raised } = findings(claim, candidate, synonymy);
  return against ?? notCarried(claim, candidate.place, raised, synonymy);
}

/** What the checks find at one place: what decides alone, and doubts that the rest of the place can outweigh. */
interface Findings {
  readonly against: Finding | undefined;
  readonly raised: readonly Finding[];
}

/** Two sentences together refute nothing, so that the first finding that decides is theirs. */
export function findings(claim: Facets, candidate: Candidate, synonymy: Synonymy): Findings {
  const raised: Finding[] = [];
  let first: Finding | undefined;
  for (const check of checks) {
    const finding = check(claim, candidate.place, synonymy);
    if (finding?.label === "refuted") {
      if (
        (first?.code === "figure-missing" && ofItsFigure.has(finding.code)) ||
        (saidOfItself.has(finding.code) && isBesideDeed(claim, candidate.place))
      )
        first ??= { ...finding, label: "not-enough-info" };
      else
        return {
          against:
            isOfAnother(finding, claim, candidate) ??
            isOfAnotherVoice(finding, claim, candidate) ??
            isOfTheOtherWay(finding, claim, candidate) ??
            finding,
          raised,
        };
    } else if (finding && isDoubt(finding.code)) raised.push(finding);
    else first ??= finding;
    if (first && candidate.size > 1) break;
  }
  return { against: first, raised };
}

/** Where nothing counts what the claim counts, another day, part, name or doer is that of something else; only the contrary is one all the same. */
const ofItsFigure: ReadonlySet<string> = new Set(["date", "name", "part", "roles"]);

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

/** What another speaker says is no contradiction of the claim's: "die Gegner warnten vor acht Punkten" beside "nach Angaben des Rats sind es drei". */
function isOfAnotherVoice({ code, message }: Finding, claim: Facets, { place }: Candidate): Finding | undefined {
  if (!saidOfItself.has(code) || !claim.reports.some(({ text }) => text !== undefined)) return undefined;
  const voice = checkAttribution(claim, place, noSynonymy);
  return voice?.label === "refuted" ? notSaid(code, message) : undefined;
}

/** What A gave to B is no other figure of what B gave to A. */
const isOfTheOtherWay = ({ code, message }: Finding, claim: Facets, { place }: Candidate): Finding | undefined =>
  saidOfItself.has(code) && claim.events.some((event) => isTurnedTransfer(event, place.said))
    ? notSaid(code, message)
    : undefined;

/** Another day is none of an event of which the claim names what the place does not know: it tells of something else. */
function isOfAnother(
  { code }: Finding,
  claim: Facets,
  { place: { said, around, head } }: Candidate,
): Finding | undefined {
  if (code !== "date" || isMisreadDate(claim, said)) return undefined;
  const known = [...said.every, ...around.every, ...head.every];
  const unknown = claim.words.find(
    ({ noun, start, keys }) =>
      noun && !claim.dates.some((date) => date.start <= start && start < date.end) && bestLikeness(keys, known) === 0,
  );
  return unknown && notSaid("not-carried", `Von „${unknown.text}“ sagt die Textstelle nichts.`);
}
