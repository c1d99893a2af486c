import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const assets = join(import.meta.dirname, "../../web/dist/assets");

test("all scripts of the page together stay under 200 KB gzip", () => {
  const scripts = readdirSync(assets).filter((file) => file.endsWith(".js"));
  const weight = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(weight).toBeLessThan(200_000);
});
