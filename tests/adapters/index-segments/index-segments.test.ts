import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generationSource } from "#adapters/index-segments/generation-source.ts";
import { javascriptKernel, type ScanKernel } from "#adapters/index-segments/scan-kernel.ts";
import { fastestKernel } from "#adapters/index-segments/wasm-kernel.ts";
import { indexSource, indexWriter } from "#adapters/index-segments.ts";
import type { Index, IndexedArticle } from "#pipeline/ports.ts";
import { indexContract } from "../../contracts/index-contract.ts";
import { analyseWords, DIMENSIONS, inventedArticle } from "../../contracts/invented-articles.ts";

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "fundstelle-"));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const fingerprint = {
  model: "erfunden",
  revision: "1",
  dimensions: DIMENSIONS,
  pooling: "mean",
  queryPrefix: "",
  passagePrefix: "",
} as const;
const analyser = { version: "words-1", analyse: analyseWords };

const open = (directory: string, kernel: () => ScanKernel): Promise<Index> =>
  generationSource({ directory, fingerprint, analyserVersion: analyser.version, clock: () => 0, kernel }).open();

async function buildAtOnce(articles: readonly IndexedArticle[]): Promise<string> {
  const directory = newFolder();
  await indexWriter({ directory, fingerprint, analyser }).write({ put: articles, remove: [] });
  return directory;
}

/** The same articles after detours: other editions that are replaced, articles that are removed again. */
async function buildByDetours(articles: readonly IndexedArticle[]): Promise<string> {
  const directory = newFolder();
  const writer = indexWriter({ directory, fingerprint, analyser });
  const [first, second] = [articles.slice(0, 20), articles.slice(20)];
  await writer.write({
    put: [...first.map((_, i) => inventedArticle(i, " alt")), inventedArticle(900), inventedArticle(901)],
    remove: [],
  });
  await writer.write({ put: first, remove: [inventedArticle(900).article.id] });
  await writer.write({ put: second.toReversed(), remove: [inventedArticle(901).article.id] });
  return directory;
}

indexContract("index-segments with WebAssembly", async (articles) => open(await buildAtOnce(articles), fastestKernel));
indexContract("index-segments in plain JavaScript", async (articles) =>
  open(await buildAtOnce(articles), () => javascriptKernel),
);
indexContract("index-segments after changes", async (articles) => open(await buildByDetours(articles), fastestKernel));

describe("fastestKernel", () => {
  test("is WebAssembly here", () => {
    expect(fastestKernel().name).toBe("wasm");
  });
});

test("indexSource reads what indexWriter wrote", async () => {
  const directory = newFolder();
  const { generation } = await indexWriter({ directory, fingerprint }).write({ put: [inventedArticle(1)], remove: [] });
  const index = await indexSource({ directory, fingerprint }).open();
  expect(index.generation).toBe(generation);
  expect(index.documentFrequency("nirgends")).toBe(0);
  await index.close();
});
