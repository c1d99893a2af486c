import { defineConfig } from "vitest/config";

/** The page in a real Chromium: run by `npm run test:browser`, because `npm test` must not need a browser. */
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    globalSetup: ["tests/temporary-place.ts", "tests/browser/build-page.ts"],
    // Ten steps in a browser beside other work take long; a wait that fails names itself sooner.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
