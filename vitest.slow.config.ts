import { defineConfig } from "vitest/config";

/** What needs minutes: killed writers, whole scales. */
export default defineConfig({ test: { include: ["tests/slow/**/*.test.ts"], testTimeout: 300_000 } });
