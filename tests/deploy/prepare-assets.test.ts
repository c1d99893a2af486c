import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { indexSource, indexWriter } from "#adapters/index-segments.ts";
import { openApi } from "#http/openapi.ts";
import { allConflicts } from "#pipeline/conflicts/all-conflicts.ts";
import type { Embedder } from "#pipeline/ports.ts";
import { readSettings } from "#settings";
import { ingestPaths, loadEmbedder } from "../../server/compose.ts";
import { prepareAssets } from "../../server/deploy/prepare-assets.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const folder = temporaryFolder();
const home = join(folder, "home");
const quiet = { note: () => undefined, progress: () => undefined };
let embedder: Embedder;

beforeAll(async () => {
  mkdirSync(join(home, "web", "dist"), { recursive: true });
  writeFileSync(join(home, "web", "dist", "index.html"), "<!doctype html>");
  symlinkSync(join(root, "models"), join(home, "models"));
  embedder = await loadEmbedder(readSettings({}));
});

/** Another model that happens to give the same vectors for whatever it reads. */
const other = (): Embedder => ({
  fingerprint: { ...embedder.fingerprint, model: "anderes-modell", dimensions: 2 },
  embed: async (texts) => texts.map(() => Float32Array.of(0.6, 0.8)),
});

async function prepare(name: string, maker: Embedder) {
  const directory = join(folder, name);
  const flood = join(root, "tests", "fixtures", "flood");
  await ingestPaths([flood], { directory, embedder: maker, mode: "apply", prune: "keep" }, quiet);
  const before = readFileSync(join(directory, "CURRENT"), "utf8");
  const out = join(folder, `${name}-assets`);
  const prepared = await prepareAssets({ home, out, directory, embedder });
  expect(readFileSync(join(directory, "CURRENT"), "utf8")).toBe(before);
  const deployed = await indexSource({ directory: join(out, "_index"), fingerprint: embedder.fingerprint }).open();
  return { out, prepared, deployed };
}

describe("prepareAssets", () => {
  test("files of index and model are named by their content, and the page keeps its guards", async () => {
    const { out } = await prepare("eigenes", embedder);
    const names = readdirSync(join(out, "_index"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(out.length + "/_index/".length));
    const fixed = ["CURRENT", "model.json"];
    expect(names.filter((name) => !fixed.includes(name) && !/[0-9a-f]{32}/.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(fixed));
    expect(readFileSync(join(out, "_headers"), "utf8")).toMatch(/content-security-policy: default-src 'none'/);
  });

  test("the interface is described beside the page, as Node describes it", async () => {
    const { out } = await prepare("eigenes-4", embedder);
    expect(JSON.parse(readFileSync(join(out, "openapi.json"), "utf8"))).toEqual(JSON.parse(JSON.stringify(openApi())));
  });

  test("the conflicts of the collection lie beside its generation", async () => {
    const { out, deployed } = await prepare("eigenes-3", embedder);
    const file = join(out, "_index", "generations", deployed.generation, "conflicts.json");
    const conflicts = JSON.parse(readFileSync(file, "utf8"));
    expect(conflicts.length).toBeGreaterThan(0);
    expect(conflicts).toEqual(await allConflicts()(deployed));
  });

  test("an index of another model is embedded again: the same articles, passages and statements", async () => {
    const own = await prepare("eigenes-2", embedder);
    const foreign = await prepare("fremdes", other());
    expect([own.prepared.embeddedAgain, foreign.prepared.embeddedAgain]).toEqual([undefined, "anderes-modell"]);
    expect(foreign.deployed.counts).toEqual(own.deployed.counts);
    expect(await foreign.deployed.articles()).toEqual(await own.deployed.articles());
    const [vector = new Float32Array()] = await embedder.embed(["Wie hoch stand das Wasser?"], "query");
    const found = await own.deployed.dense(vector, 5, {});
    expect(found.length).toBeGreaterThan(0);
    expect(await foreign.deployed.dense(vector, 5, {})).toEqual(found);
    for (const { passageId } of found)
      expect(await foreign.deployed.statements(passageId)).toEqual(await own.deployed.statements(passageId));
  });

  test("a file above Cloudflare's limit is refused by its name", async () => {
    const large = join(home, "web", "dist", "gross.bin");
    writeFileSync(large, new Uint8Array(25 * 1024 * 1024 + 1));
    await expect(prepare("grosses", embedder)).rejects.toMatchObject({
      code: "usage",
      message: expect.stringContaining("gross.bin"),
    });
    rmSync(large);
  });

  test("a folder without an index is refused", async () => {
    const directory = join(folder, "leer");
    const out = join(folder, "leer-assets");
    await expect(prepareAssets({ home, out, directory, embedder })).rejects.toMatchObject({ code: "no-index" });
    mkdirSync(dirname(directory), { recursive: true });
    await indexWriter({ directory, fingerprint: embedder.fingerprint }).write({ put: [], remove: [] });
    const { files } = await prepareAssets({ home, out, directory, embedder });
    expect(files).toBeGreaterThan(0);
  });
});
