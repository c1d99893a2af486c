import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/slow/**", "tests/browser/**", "tests/worker/**"],
    testTimeout: 20_000,
  },
});
