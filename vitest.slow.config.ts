import { defineConfig } from "vitest/config";

/** What needs minutes: killed writers, whole scales. */
export default defineConfig({
  test: { globalSetup: ["tests/temporary-place.ts"], include: ["tests/slow/**/*.test.ts"], testTimeout: 300_000 },
});
