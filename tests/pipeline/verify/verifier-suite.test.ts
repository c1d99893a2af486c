import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSynonymy } from "#adapters/synonymy-files.ts";
import { verifySentence } from "#pipeline/verify/verify-sentence.ts";
import { evidenceOf, readClaims, readEvidence } from "../../../eval/verifier/claim-set.ts";

const folder = join(import.meta.dirname, "../../../eval/verifier");
const synonymy = await loadSynonymy(join(folder, "../../models"));
const articles = readEvidence([join(folder, "../../corpus/articles"), join(folder, "texts")]);
const claims = readClaims(join(folder, "claims")).map((claim) => ({
  claim,
  label: verifySentence(claim.text, [evidenceOf(claim, articles)], synonymy).label,
}));

test("the verifier suite meets its bars", () => {
  const share = (of: typeof claims, holds: (label: string) => boolean): number =>
    of.filter(({ label }) => holds(label)).length / of.length;
  const right = claims.filter(({ claim }) => claim.expected === "supported");
  const wrong = claims.filter(({ claim }) => claim.expected !== "supported");
  const contradicted = claims.filter(({ claim }) => claim.expected === "refuted");
  expect(claims.length).toBeGreaterThan(400);
  expect(share(wrong, (label) => label !== "supported")).toBeGreaterThanOrEqual(0.95);
  expect(share(right, (label) => label === "supported")).toBeGreaterThanOrEqual(0.9);
  expect(share(contradicted, (label) => label === "refuted")).toBeGreaterThanOrEqual(0.7);
});
