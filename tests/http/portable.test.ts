import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

// The platform "browser" knows no `node:` modules, exactly like Workers without compatibility flags.
const bundle = (entry: string) =>
  build({
    stdin: { contents: `export * from "${entry}"`, resolveDir: root },
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    logLevel: "silent",
  });

test.each(["./server/http/app.ts", "./server/stores/memory-stores.ts", "./server/stores/sql-stores.ts"])(
  "%s and all it imports need no Node",
  async (entry) => {
    expect((await bundle(entry)).errors).toEqual([]);
  },
);

test("the check sees a Node module", async () => {
  await expect(bundle("./server/http/serve-files.ts")).rejects.toThrow("node:fs");
});
