import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Holds the folders of tests, apart from what the code under test makes: that has to be gone by itself. */
export const TESTS_OWN = "tests";

/** A new empty folder; it is gone when all tests have run (`temporary-place.ts`). */
export function temporaryFolder(): string {
  const own = join(tmpdir(), TESTS_OWN);
  mkdirSync(own, { recursive: true });
  return mkdtempSync(join(own, "folder-"));
}
