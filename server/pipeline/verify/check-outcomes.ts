import type { OutcomeKind } from "#domain/outcome-kind.ts";
import type { Outcome } from "#german/outcomes.ts";
import { type Check, notSaid, refuted } from "./finding.ts";

/** What became of people or things must be told as the evidence tells it: "gefallen oder verwundet" is not "gefallen". */
export const checkOutcomes: Check = (claim, { said, around, beside }) => {
  if (said.outcomes.length === 0) return undefined;
  const isTold = ({ kind }: Outcome): boolean => said.outcomes.some((told) => told.kind === kind);
  // "Drei Erkrankte sind gestorben": the noun says whom, the verb what became of them.
  const isWhom = ({ start }: Outcome): boolean =>
    claim.figures.some(({ quantity: { thing } }) => thing !== undefined && start === thing.end - thing.head.length);
  const other = claim.outcomes.find((own) => !isTold(own) && !(isWhom(own) && claim.outcomes.some(isTold)));
  if (other === undefined) return undefined;
  const elsewhere = [around, beside].some((text) => text?.outcomes.some(({ kind }) => kind === other.kind));
  const told = said.outcomes.map(({ kind }) => german[kind]).join(", ");
  // "64 erkrankten, drei von ihnen starben": a place that tells one of two fates denies none.
  return (
    elsewhere || claim.outcomes.some(isTold) || !said.outcomes.some(({ kind }) => areRivals(kind, other.kind))
      ? notSaid
      : refuted
  )("outcome", `Die Textstelle sagt „${told}“, nicht „${german[other.kind]}“.`);
};

/** What becomes of houses denies nothing of what became of people, nor an arrest that somebody was hurt. */
const areRivals = (a: OutcomeKind, b: OutcomeKind): boolean =>
  [ofThings, ofBodies, ofFreedom].some((one) => one.has(a) && one.has(b));

const ofThings: ReadonlySet<OutcomeKind> = new Set(["destroyed", "damaged"]);
const ofBodies: ReadonlySet<OutcomeKind> = new Set([
  "killed",
  "wounded",
  "killed-or-wounded",
  "missing",
  "rescued",
  "infected",
]);
const ofFreedom: ReadonlySet<OutcomeKind> = new Set([
  "captured",
  "arrested",
  "rescued",
  "evacuated",
  "displaced",
  "missing",
]);

const german: Readonly<Record<OutcomeKind, string>> = {
  killed: "getötet",
  wounded: "verletzt",
  "killed-or-wounded": "getötet oder verletzt",
  missing: "vermisst",
  captured: "gefangen",
  arrested: "festgenommen",
  rescued: "gerettet",
  evacuated: "in Sicherheit gebracht",
  displaced: "vertrieben",
  infected: "erkrankt",
  destroyed: "zerstört",
  damaged: "beschädigt",
};
