import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Disk } from "#adapters/index-segments/disk.ts";
import { readCurrent, readManifest } from "#adapters/index-segments/index-folder.ts";
import { verifyIndex } from "#adapters/index-segments/verify-index.ts";
import { inventedArticle, inventedArticles } from "../../contracts/invented-articles.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { filesIn, openIndex, quickDisk, tinySizes, writerOf } from "./temporary-index.ts";

const articles = inventedArticles(30);
const ids = articles.map(({ article }) => article.id);
const segmentsOf = (directory: string) => readManifest(directory, readCurrent(directory) ?? "").segments;

describe("generationWriter writes the same bytes for the same articles", () => {
  test("in whatever order they come", async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    await writerOf(one, { sizes: tinySizes }).write({ put: articles, remove: [] });
    await writerOf(other, { sizes: tinySizes }).write({ put: articles.toReversed(), remove: [] });
    expect(filesIn(one)).toEqual(filesIn(other));
    expect(segmentsOf(one).length).toBeGreaterThan(1);
  });

  test("also after changes, while they fit one small segment", async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const direct = await writerOf(one).write({ put: articles, remove: [] });
    await writerOf(other).write({ put: [inventedArticle(3, " alt"), inventedArticle(700)], remove: [] });
    const detour = await writerOf(other).write({ put: articles, remove: [inventedArticle(700).article.id] });
    expect(detour).toEqual(direct);
    expect(segmentsOf(other)).toEqual(segmentsOf(one));
  });
});

describe("generationWriter changes only what it must", () => {
  test("an empty or known change touches no byte", async () => {
    const directory = temporaryFolder();
    const first = await writerOf(directory).write({ put: articles, remove: [] });
    const before = filesIn(directory);
    expect(await writerOf(directory).write({ put: [], remove: [] })).toEqual(first);
    expect(await writerOf(directory).write({ put: articles.slice(3, 5), remove: ["fremd" as never] })).toEqual(first);
    expect(filesIn(directory)).toEqual(before);
  });

  test("known says what is in force", async () => {
    const directory = temporaryFolder();
    expect(await writerOf(directory).known()).toEqual(new Map());
    await writerOf(directory).write({ put: articles, remove: [] });
    await writerOf(directory).write({ put: [inventedArticle(2, " neu")], remove: ids.slice(0, 1) });
    const known = await writerOf(directory).known();
    expect([...known.keys()].sort()).toEqual(ids.slice(1).sort());
    expect(known.get(ids[2] ?? ("" as never))).toMatchObject({
      contentHash: "hash-2 neu",
      file: `${ids[2]}.md`,
      passages: 4,
    });
  });

  test("large segments stay, with what is gone of them marked", async () => {
    const directory = temporaryFolder();
    const sizes = { most: 1000, small: 10 };
    await writerOf(directory, { sizes }).write({ put: articles, remove: [] });
    const [before] = segmentsOf(directory);
    await writerOf(directory, { sizes }).write({ put: [inventedArticle(2, " neu")], remove: ids.slice(0, 1) });
    const after = segmentsOf(directory);
    expect(after.length).toBe(2);
    expect(after.find(({ hash }) => hash === before?.hash)?.removed).toEqual([ids[0], ids[2]].sort());
  });

  test("a segment that is mostly gone is written anew, one that is all gone is dropped", async () => {
    const directory = temporaryFolder();
    const sizes = { most: 1000, small: 1 };
    await writerOf(directory, { sizes }).write({ put: articles, remove: [] });
    await writerOf(directory, { sizes }).write({ put: [], remove: ids.slice(0, 15) });
    expect(segmentsOf(directory)).toMatchObject([{ articles: 15, removed: [] }]);
    await writerOf(directory, { sizes }).write({ put: [], remove: ids });
    expect(segmentsOf(directory)).toEqual([]);
  });

  test("no segment holds more chunks than it may, but for one longer article", async () => {
    const directory = temporaryFolder();
    await writerOf(directory, { sizes: { most: 4, small: 2 } }).write({ put: articles, remove: [] });
    for (const { chunks, articles: count } of segmentsOf(directory)) expect(chunks <= 4 || count === 1).toBe(true);
    expect((await openIndex(directory)).counts.articles).toBe(30);
  });

  test("an article without passages stays known", async () => {
    const directory = temporaryFolder();
    const { article } = inventedArticle(1);
    const empty = { article: { ...article, text: "" }, contentHash: "leer", passages: [], chunks: [] };
    await writerOf(directory).write({ put: [empty], remove: [] });
    await writerOf(directory).write({ put: [inventedArticle(2)], remove: [] });
    expect((await writerOf(directory).known()).size).toBe(2);
  });

  test("the last two generations stay, older ones and leftovers go", async () => {
    const directory = temporaryFolder();
    const sizes = { most: 1000, small: 1 };
    const names: string[] = [];
    for (const put of [articles.slice(0, 8), articles.slice(8, 20), articles.slice(20)])
      names.push((await writerOf(directory, { sizes }).write({ put, remove: [] })).generation);
    expect(readdirSync(join(directory, "generations")).sort()).toEqual(names.slice(1).sort());
    await writerOf(directory, { sizes }).write({ put: [], remove: ids });
    await writerOf(directory, { sizes }).write({ put: articles.slice(0, 1), remove: [] });
    expect(readdirSync(join(directory, "segments")).length).toBe(1);
  });
});

describe("generationWriter survives a crash at every step", () => {
  const change = { put: [inventedArticle(4, " neu"), inventedArticle(40)], remove: ids.slice(0, 2) };

  test("what is read afterwards is whole, and the next write succeeds", async () => {
    const seen = new Set<string>();
    for (let step = 1; ; step++) {
      const directory = temporaryFolder();
      const { generation: before } = await writerOf(directory).write({ put: articles.slice(0, 8), remove: [] });
      const disk = crashingDisk(step);
      const outcome = await writerOf(directory, { disk })
        .write(change)
        .then(
          () => "written",
          () => "crashed",
        );
      await verifyIndex(directory);
      const index = await openIndex(directory);
      const isOld = index.generation === before;
      expect(index.counts.articles).toBe(isOld ? 8 : 7);
      for (const { id } of await index.articles()) expect(await index.passagesOf(id)).not.toEqual([]);
      seen.add(`${outcome} ${isOld ? "old" : "new"}`);
      await index.close();

      await writerOf(directory).write(change);
      await verifyIndex(directory);
      expect((await openIndex(directory)).counts.articles).toBe(7);
      if (outcome === "written") break;
    }
    expect(seen).toEqual(new Set(["crashed old", "crashed new", "written new"]));
  });
});

/** A disk that loses power at the n-th change: that one is half done, none follows. */
function crashingDisk(steps: number): Disk {
  let left = steps;
  const guard = async (half: () => void, whole: () => Promise<void>): Promise<void> => {
    left--;
    if (left === 0) half();
    if (left <= 0) throw new Error("power cut");
    await whole();
  };
  const nothing = (): void => undefined;
  return {
    makeFolder: (path) => guard(nothing, () => quickDisk.makeFolder(path)),
    writeFile: (path, bytes) =>
      guard(
        () => writeFileSync(path, bytes.subarray(0, bytes.length / 2)),
        () => quickDisk.writeFile(path, bytes),
      ),
    rename: (from, to) => guard(nothing, () => quickDisk.rename(from, to)),
    syncFolder: (path) => guard(nothing, () => quickDisk.syncFolder(path)),
    remove: (path) => guard(nothing, () => quickDisk.remove(path)),
  };
}
