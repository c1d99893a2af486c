import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["tests/temporary-place.ts"],
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/slow/**", "tests/browser/**", "tests/worker/**"],
    testTimeout: 20_000,
    // Test files share nothing but caches of pure functions: without a worker for each file the suite takes half the time (30 instead of 57 s).
    isolate: false,
  },
});
