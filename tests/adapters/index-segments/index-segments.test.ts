import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fetchedIndexSource } from "#adapters/index-fetched.ts";
import { javascriptKernel, type ScanKernel } from "#adapters/index-segments/scan-kernel.ts";
import { scanModule } from "#adapters/index-segments/scan-module.ts";
import { slimGeneration } from "#adapters/index-segments/slim-generation.ts";
import { fastestKernel } from "#adapters/index-segments/wasm-kernel.ts";
import { indexSource, indexWriter, verifyIndex } from "#adapters/index-segments.ts";
import type { Index, IndexedArticle, IndexSource } from "#pipeline/ports.ts";
import { indexContract } from "../../contracts/index-contract.ts";
import { inventedArticle } from "../../contracts/invented-articles.ts";
import { fingerprint } from "../../contracts/invented-fingerprint.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { openIndex, sourceOf, tinySizes, writerOf } from "./temporary-index.ts";

const builtAtOnce =
  (kernel: () => ScanKernel) =>
  async (articles: readonly IndexedArticle[]): Promise<Index> => {
    const directory = temporaryFolder();
    await writerOf(directory).write({ put: articles, remove: [] });
    return sourceOf(directory, undefined, kernel).open();
  };

/** The same articles after detours: other editions that are replaced, articles that are removed again, segments that merge. */
async function builtByDetours(articles: readonly IndexedArticle[]): Promise<Index> {
  const directory = temporaryFolder();
  const writer = writerOf(directory, { sizes: tinySizes });
  const [first, second] = [articles.slice(0, 20), articles.slice(20)];
  const oldEditions = first.map((_, i) => inventedArticle(i, i % 3 === 0 ? " alt" : ""));
  const strangers = [inventedArticle(900), inventedArticle(901), inventedArticle(902)];
  const ids = strangers.map(({ article }) => article.id);
  await writer.write({ put: [...oldEditions, ...strangers], remove: [] });
  await writer.write({ put: first, remove: ids.slice(0, 1) });
  await writer.write({ put: second.toReversed(), remove: ids.slice(1) });
  return openIndex(directory);
}

/** As a Worker has it: every file fetched into memory, the kernel compiled beforehand. */
const fetchedFrom = (directory: string): IndexSource =>
  fetchedIndexSource({
    ...{ fingerprint, analyserVersion: "words-1", module: new WebAssembly.Module(scanModule()) },
    fetch: async (path) => (existsSync(join(directory, path)) ? readFileSync(join(directory, path)) : undefined),
  });

async function builtAndFetched(articles: readonly IndexedArticle[]): Promise<Index> {
  const directory = temporaryFolder();
  await writerOf(directory, { sizes: tinySizes }).write({ put: articles, remove: [] });
  return fetchedFrom(directory).open();
}

/** As `deploy:prepare` gives it to a Worker. */
async function builtSlim(articles: readonly IndexedArticle[]): Promise<Index> {
  const [directory, slim] = [temporaryFolder(), temporaryFolder()];
  await writerOf(directory, { sizes: tinySizes }).write({ put: articles, remove: [] });
  await slimGeneration(directory, slim);
  return fetchedFrom(slim).open();
}

indexContract("index-segments with WebAssembly", builtAtOnce(fastestKernel));
indexContract(
  "index-segments in plain JavaScript",
  builtAtOnce(() => javascriptKernel),
);
indexContract("index-fetched", builtAndFetched);
indexContract("index-fetched over a slim generation", builtSlim, 4);
indexContract("index-segments after changes, in several segments", builtByDetours);

test("fastestKernel is WebAssembly here", () => {
  expect(fastestKernel().name).toBe("wasm");
});

test("indexSource reads what indexWriter wrote, with the German analyser", async () => {
  const directory = temporaryFolder();
  const { generation } = await indexWriter({ directory, fingerprint }).write({ put: [inventedArticle(1)], remove: [] });
  const index = await indexSource({ directory, fingerprint }).open();
  expect(index.generation).toBe(generation);
  await index.close();
});

test("fetchedIndexSource refuses what it cannot read", async () => {
  const directory = temporaryFolder();
  await expect(fetchedFrom(directory).open()).rejects.toMatchObject({ code: "no-index" });
  const { generation } = await indexWriter({ directory, fingerprint }).write({ put: [inventedArticle(1)], remove: [] });
  await verifyIndex(directory);
  const source = fetchedFrom(directory);
  await expect(source.open()).rejects.toMatchObject({ code: "index-mismatch" });
  rmSync(join(directory, "generations", generation), { recursive: true });
  await expect(source.open()).rejects.toMatchObject({ code: "index-damaged" });
});

test("a slim generation is not merged into another: its vectors are not whole", async () => {
  const [directory, slim] = [temporaryFolder(), temporaryFolder()];
  await writerOf(directory, { sizes: tinySizes }).write({ put: [inventedArticle(1), inventedArticle(2)], remove: [] });
  await slimGeneration(directory, slim);
  const change = { put: [inventedArticle(3)], remove: [] };
  await expect(writerOf(slim, { sizes: tinySizes }).write(change)).rejects.toMatchObject({ code: "index-damaged" });
});
