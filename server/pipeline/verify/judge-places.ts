import type { Synonymy } from "../ports.ts";
import type { Facets } from "./claim-facets.ts";
import type { Finding, FindingCode } from "./finding.ts";
import { firstFinding } from "./first-finding.ts";
import { leansOn } from "./leaning-refutation.ts";
import { bestLikeness } from "./match-words.ts";
import { isMisread } from "./misread.ts";
import { type Candidate, type Places, takesIn } from "./places.ts";
import { isSameSubject, SAME_SUBJECT } from "./same-subject.ts";
import { closestTelling, type Reading, toldIn } from "./told-in.ts";

/** What the closest place of a passage says about the claim. */
export interface Judged {
  readonly finding: Finding;
  /** Whether it refutes by what it leans on, or by a figure that the claim misreads. */
  readonly leans?: true;
  readonly candidate: Candidate;
}

/** The quotes of the first place of a passage that carries the claim, else what the closest one says. */
export function judgePlaces(
  { claim, places: where }: Reading,
  best: number,
  all: readonly Reading[],
  synonymy: Synonymy,
): Pick<Candidate, "quotes"> | { readonly found: Judged | undefined } {
  let telling: { readonly told: number | undefined } | undefined;
  /** Narrow places that refute it, and those that tell its deed with another figure: what these lend a wider place is not the claim's. */
  const against: Candidate[] = [];
  const rivals: Candidate[] = [];
  let closest: Judged | undefined;
  for (const candidate of inTurn(where)) {
    const blocked = [...against, ...rivals].some((narrow) => takesIn(candidate, narrow));
    if (blocked && candidate.size > 1) continue;
    const finding = firstFinding(claim, candidate, synonymy);
    if (!finding) {
      if (blocked || against.some(({ coverage }) => coverage > candidate.coverage)) continue;
      return { quotes: candidate.quotes };
    }
    // Read only where a figure differs.
    if (finding.code === "figure") telling ??= { told: closestTelling(claim, where.narrow) };
    const told = finding.code === "figure" ? telling?.told : undefined;
    if (told !== undefined && candidate.coverage <= told + NEARER) {
      if (finding.label === "refuted" && candidate.size === 1 && candidate.coverage >= SAME_SUBJECT)
        rivals.push(candidate);
      continue;
    }
    const leans =
      finding.label === "refuted" &&
      candidate.size === 1 &&
      (leansOn(claim, candidate.place, finding) || isMisread(claim, candidate.place, finding, synonymy)) &&
      toldIn(all, finding.code) === undefined;
    const dated =
      finding.code === "date" ? toldIn([{ claim, places: { narrow: where.narrow, wide: [] } }], "date") : undefined;
    const near =
      candidate.size === 1 &&
      !(dated !== undefined && candidate.coverage <= dated + NEARER) &&
      (leans ||
        ((candidate.coverage >= best - NEARER || ofItself.has(finding.code)) &&
          isSameSubject(claim, candidate, finding, synonymy)));
    // A name alone is shared by whatever else is told of its bearer.
    const isOfIt = near && ((finding.code !== "name" && ofItself.has(finding.code)) || sharesMore(claim, candidate));
    if (finding.label === "refuted" && isOfIt) against.push(candidate);
    const judged: Judged = {
      finding: isOfIt ? finding : { ...finding, label: "not-enough-info" },
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

/**
 * Whom it is about and what became of them is all that "16 Menschen wurden verletzt" shares with "16 Menschen starben". What else the claim tells may stand nearer
 * elsewhere: "in Wiesau lief der Keller voll" beside "in Seedorf deckte der Sturm das Dach ab".
 */
const ofItself: ReadonlySet<FindingCode> = new Set<FindingCode>(["outcome", "name", "part"]);

/** By so much more of the claim a sentence with another figure must hold to refute one that stands elsewhere with the claim's; farther from the best one none refutes. */
export const NEARER = 0.15;

/** How close a place is to the claim; a refutation counts for more than silence. */
export const weight = ({ finding, candidate, leans }: Judged): number =>
  leans ? 1 : candidate.coverage + (finding.label === "refuted" ? 0.2 : 0);
