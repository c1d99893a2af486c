import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as standIn from "../../server/stand-ins/without-json-schemas.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** As wrangler.toml names them: by what files inside a package call their neighbours. */
const neighbours = [...read("wrangler.toml").matchAll(/^"(\.[^"]+)" = ".*without-json-schemas\.ts"$/gm)].map(
  ([, name = ""]) => name,
);
/** All that the Worker bundles of packages by their sources, and zod, which it bundles as it is shipped. */
const imports = ["ai/src/**/*.ts", "@ai-sdk/*/src/**/*.ts", "zod/v4/**/*.js", "hono/dist/**/*.js"]
  .flatMap((files) => globSync(`node_modules/${files}`, { cwd: root }))
  .filter((file) => !file.endsWith(".test.ts"))
  .flatMap((file) =>
    [...read(file).matchAll(/(?:import|export) ([^;]*?) from ["']([^"']+)["']/g)].map(([, names = "", from = ""]) => ({
      file,
      names,
      from,
    })),
  );

test("there is something to replace", () => {
  expect(neighbours.length).toBeGreaterThan(0);
});

test.each(neighbours)(
  "%s is still what zod or AI SDK imports, and the Worker's stand-in has what it is asked for",
  (neighbour) => {
    const found = imports.filter(({ from }) => from === neighbour);
    expect(found.length).toBeGreaterThan(0);
    for (const { file, names } of found) {
      expect(file).toMatch(/node_modules\/(?:zod|@ai-sdk\/provider-utils)\//);
      // A whole namespace is only looked into when a shape is described.
      const asked = names.startsWith("{") ? (names.match(/\w+/g) ?? []) : [];
      for (const name of asked) expect(Object.keys(standIn)).toContain(name);
    }
  },
);
