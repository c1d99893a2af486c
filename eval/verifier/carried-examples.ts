import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evidence } from "#domain/passage.ts";
import type { Synonymy } from "#pipeline/ports.ts";
import { doubtsOf } from "#pipeline/verify/carried.ts";
import { type Carried, carriedFeatures } from "#pipeline/verify/carried-features.ts";
import type { CarriedName } from "#pipeline/verify/carried-names.ts";
import { carriedWeights } from "#pipeline/verify/carried-weights.ts";
import { claimFacets } from "#pipeline/verify/claim-facets.ts";
import { findings } from "#pipeline/verify/first-finding.ts";
import { type Candidate, places, takesIn } from "#pipeline/verify/places.ts";
import { askedSet } from "./asked-set.ts";
import { evidenceOf, type LabelledClaim, readClaims, readEvidence } from "./claim-set.ts";
import type { PressClaim } from "./press-claims.ts";
import { readTables } from "./read-tables.ts";

/** A claim with what is observed of it at each place of its article where no check decides alone. */
export interface CarriedExample {
  readonly set: "press" | "own" | "free" | "asked" | "table";
  /** Claims about one article are fitted on or tested on together. */
  readonly group: string;
  readonly kind: string;
  readonly isRight: boolean;
  readonly places: readonly (readonly number[])[];
}

/** The examples of all sets that are read: claims about a press nobody has seen (`presse`, but for the folders `kept` back), our own, freely worded ones, and those that questions make. */
export async function carriedExamples(
  folder: string,
  kept: ReadonlySet<string>,
  synonymy: Synonymy,
): Promise<readonly CarriedExample[]> {
  const own = readEvidence([join(folder, "../../corpus/articles"), join(folder, "texts")]);
  const beside = (claim: LabelledClaim, set: "own" | "free"): CarriedExample => ({
    ...{ set, group: claim.article, kind: claim.kind, isRight: claim.expected === "supported" },
    places: observed(claim.text, [evidenceOf(claim, own)], synonymy),
  });
  return [
    ...readdirSync(join(folder, "presse"))
      .filter((name) => !kept.has(name))
      .flatMap((name) => pressExamples(join(folder, "presse", name), synonymy)),
    ...readClaims(join(folder, "claims")).map((claim) => beside(claim, "own")),
    ...readClaims(join(folder, "free")).map((claim) => beside(claim, "free")),
    ...readTables(join(folder, "tables")).map(
      ({ passage, claim, mark, evidence }): CarriedExample => ({
        ...{ set: "table", group: passage, kind: mark, isRight: mark === "+" },
        places: observed(claim, [evidence], synonymy),
      }),
    ),
    ...(await askedExamples(join(folder, "../answers/presse"), synonymy)),
  ];
}

function pressExamples(folder: string, synonymy: Synonymy): readonly CarriedExample[] {
  const articles = readEvidence([join(folder, "texts")]);
  return readFileSync(join(folder, "claims.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const claim: PressClaim & { readonly article: string } = JSON.parse(line);
      return {
        ...{
          set: "press",
          group: `${folder} ${claim.article}`,
          kind: claim.kind,
          isRight: claim.expected === "supported",
        },
        places: observed(claim.text, articles.get(claim.article) ?? [], synonymy),
      };
    });
}

async function askedExamples(folder: string, synonymy: Synonymy): Promise<readonly CarriedExample[]> {
  if (!existsSync(folder)) return [];
  const articles = readEvidence([join(folder, "artikel")]);
  return (await askedSet(folder)).map(({ text, kind, expected, article }) => ({
    ...{ set: "asked", group: article, kind, isRight: expected === "supported" },
    places: observed(text, articles.get(article) ?? [], synonymy),
  }));
}

/** As `judgePlaces` goes through them: a pair of sentences is left out where one of them refutes the claim. */
function observed(text: string, evidence: readonly Evidence[], synonymy: Synonymy): CarriedExample["places"] {
  return evidence.flatMap((found) => {
    const claim = claimFacets(text, found.article.publishedAt);
    const { narrow, wide } = places(claim, found);
    const refuting: Candidate[] = [];
    return [...narrow, ...wide].flatMap((candidate) => {
      if (candidate.size > 1 && refuting.some((one) => takesIn(candidate, one))) return [];
      const { against, raised } = findings(claim, candidate, synonymy);
      if (against?.label === "refuted") refuting.push(candidate);
      return against ? [] : [inOrder(carriedFeatures(claim, candidate.place, doubtsOf(raised), synonymy))];
    });
  });
}

/** All that is observed, in the order of the table of weights. */
export const carriedNames = Object.keys(carriedWeights) as readonly CarriedName[];

const inOrder = ({ observed }: Carried): readonly number[] => carriedNames.map((name) => observed[name]);
