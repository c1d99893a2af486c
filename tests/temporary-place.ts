import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TESTS_OWN } from "./temporary-folder.ts";

/** Gives the tests, and every process they start, one place for temporary files; it goes with the last test. What the product left there fails the run. */
export default function temporaryPlace(): () => void {
  const place = mkdtempSync(join(tmpdir(), "fundstelle-tests-"));
  process.env["TMPDIR"] = place;
  return () => {
    const left = readdirSync(place).filter((name) => name.startsWith("fundstelle") && name !== TESTS_OWN);
    rmSync(place, { recursive: true, force: true, maxRetries: 3 });
    if (left.length > 0)
      throw new Error(`Cannot end the tests: ${left.join(", ")} in the temporary folder, expected nothing left there.`);
  };
}
