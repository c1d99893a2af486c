import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "../../server/stand-ins/zod-without-locales.ts";

const root = join(import.meta.dirname, "../..");
/** All but the stand-in itself and what describes the interface, which is no part of the Worker. */
const files = [
  ...globSync("server/**/*.ts", { cwd: root }),
  "node_modules/@ai-sdk/openai-compatible/dist/index.js",
  "node_modules/@ai-sdk/provider-utils/dist/index.js",
].filter((file) => !/(?:without-locales|http\/openapi)\.ts$/.test(file));

/** Types have no value. */
const types = /^(?:infer|input|output|core|ZodType)$/;

test("the Worker's zod has everything that is called by z, and no more", () => {
  const called = new Set(
    files.flatMap((file) => {
      const source = readFileSync(join(root, file), "utf8");
      return /import (?:type )?\{[^}]*\bz\b[^}]*\} from "zod/.test(source)
        ? [...source.matchAll(/(?<![\w.$])z\s*\.(\w+)/g)].map(([, name = ""]) => name)
        : [];
    }),
  );
  const missing = [...called].filter((name) => !types.test(name) && !(name in z));
  expect(called.size).toBeGreaterThan(10);
  expect(missing).toEqual([]);
  expect(Object.keys(z).filter((name) => !called.has(name))).toEqual([]);
});
