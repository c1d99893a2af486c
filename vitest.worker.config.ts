import { defineConfig } from "vitest/config";

/** The Worker in wrangler's local workerd: run by `npm run test:worker`, because it takes seconds to start. */
export default defineConfig({
  test: {
    globalSetup: ["tests/temporary-place.ts"],
    include: ["tests/worker/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
