import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSynonymy } from "#adapters/synonymy-files.ts";
import { verifySentence } from "#pipeline/verify/verify-sentence.ts";
import { evidence } from "./evidence.ts";

const synonymy = await loadSynonymy(join(import.meta.dirname, "../../../models"));

/**
 * Runs a table of claims with the shipped word space: a passage behind "# ", then its claims: `+` supported, `-` refuted, `?` not enough,
 * `!` anything but supported.
 */
export function verifyRows(title: string, rows: string, publishedAt: string): void {
  describe(title, () => {
    const cases = rows
      .trim()
      .split("# ")
      .filter((block) => block !== "")
      .flatMap((block) => {
        const [passage = "", ...claims] = block.trim().split("\n");
        return claims.map((line) => ({ mark: line.charAt(0), claim: line.slice(2), passage }));
      });

    test.each(cases)("$mark $claim ($passage)", ({ mark, claim, passage }) => {
      const { label } = verifySentence(claim, [evidence(passage, { publishedAt })], synonymy);
      if (mark === "!") expect(label).not.toBe("supported");
      else expect(label).toBe({ "+": "supported", "-": "refuted", "?": "not-enough-info" }[mark]);
    });
  });
}
