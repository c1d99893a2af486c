import { createHash } from "node:crypto";
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { indexSource, indexWriter, verifyIndex } from "#adapters/index-segments.ts";
import { Failure } from "#domain/failure.ts";
import { STATEMENTS_VERSION } from "#domain/statement.ts";
import { analyseWords, inventedArticle, inventedArticles, inventedVector } from "../../contracts/invented-articles.ts";
import { fingerprint } from "../../contracts/invented-fingerprint.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { filesIn, openIndex, sourceOf, writerOf } from "./temporary-index.ts";

const articles = inventedArticles(6);

async function written(): Promise<string> {
  const directory = temporaryFolder();
  await writerOf(directory).write({ put: articles, remove: [] });
  return directory;
}

describe("generationSource follows the folder", () => {
  test("takes up a new generation within two seconds, and not before one", async () => {
    const directory = await written();
    let now = 0;
    const source = sourceOf(directory, () => now);
    const first = await source.open();
    const { generation } = await writerOf(directory).write({ put: [inventedArticle(50)], remove: [] });
    now = 900;
    expect((await source.open()).generation).toBe(first.generation);
    now = 1_100;
    expect((await source.open()).generation).toBe(generation);
  });

  test("an open index answers as before until it is closed, whatever is written", async () => {
    const directory = await written();
    let now = 0;
    const source = sourceOf(directory, () => now);
    const index = await source.open();
    const before = await index.dense(inventedVector("Frage"), 5, {});
    for (const i of [50, 51, 52, 53]) {
      await writerOf(directory).write({ put: [inventedArticle(i)], remove: articles.map(({ article }) => article.id) });
      now += 2_000;
      await (await source.open()).close();
    }
    expect(await index.dense(inventedVector("Frage"), 5, {})).toEqual(before);
    for (const { article } of articles) expect(await index.article(article.id)).toEqual(article);
    await index.close();
    await index.close();
  });

  test("reads during writes are never torn", async () => {
    const directory = await written();
    let now = 0;
    const source = sourceOf(directory, () => (now += 2_000));
    const writing = (async () => {
      for (let i = 50; i < 60; i++)
        await writerOf(directory).write({ put: [inventedArticle(i)], remove: [inventedArticle(i - 1).article.id] });
      return "done" as const;
    })();
    let reads = 0;
    while ((await Promise.race([writing, new Promise((next) => setImmediate(next))])) !== "done") {
      const index = await source.open();
      expect(index.counts.articles === 6 || index.counts.articles === 7).toBe(true);
      for (const { passageId } of await index.lexical([{ term: "brücke", weight: 1 }], 5, {}))
        expect(await index.passage(passageId)).toBeDefined();
      await index.close();
      reads++;
    }
    expect(reads).toBeGreaterThan(10);
  });
});

describe("generationSource refuses what it cannot read", () => {
  const codeOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => "opened",
      (error: unknown) => (error instanceof Failure ? error.code : error),
    );

  test("no index", async () => {
    expect(await codeOf(openIndex(join(temporaryFolder(), "nichts")))).toBe("no-index");
    expect(await codeOf(verifyIndex(temporaryFolder()))).toBe("no-index");
  });

  test.each([
    { what: "model", other: { model: "anderes" } },
    { what: "revision", other: { revision: "2" } },
    { what: "dimensions", other: { dimensions: 8 } },
    { what: "pooling", other: { pooling: "cls" as const } },
    { what: "query prefix", other: { queryPrefix: "query: " } },
    { what: "passage prefix", other: { passagePrefix: "passage: " } },
  ])("an index of another $what; writing with it starts afresh", async ({ other }) => {
    const directory = await written();
    const analyser = { version: "words-1", analyse: analyseWords };
    const options = { directory, fingerprint: { ...fingerprint, ...other }, analyser };
    const open = indexSource(options).open();
    expect(await codeOf(open)).toBe("index-mismatch");
    await expect(open).rejects.toThrow(/^Der Index wurde mit .+: „fundstelle ingest“ baut ihn neu\.$/);
    expect(await indexWriter(options).known()).toEqual(new Map());
    const articles = await (await openIndex(directory)).articles();
    expect([...(await indexWriter(options).outdated()).keys()].sort()).toEqual(articles.map(({ id }) => id));
    if ("dimensions" in other) return;
    await indexWriter(options).write({ put: [inventedArticle(1)], remove: [] });
    expect((await indexSource(options).open()).counts.articles).toBe(1);
    expect(await codeOf(openIndex(directory))).toBe("index-mismatch");
  });

  test("an index of another analyser", async () => {
    const directory = await written();
    const analyser = { version: "words-2", analyse: analyseWords };
    expect(await codeOf(indexSource({ directory, fingerprint, analyser }).open())).toBe("index-mismatch");
  });

  test.each([
    { what: "format", from: '"format": 3', to: '"format": 99', says: /^Der Index hat das Format 99, / },
    {
      what: "reading of statements",
      from: `"statementsVersion": "${STATEMENTS_VERSION}"`,
      to: '"statementsVersion": "0"',
      says: /^Die Aussagen im Index wurden nach anderen Regeln gelesen \(0, jetzt .+\): „fundstelle ingest“ baut ihn neu\.$/,
    },
  ])("another $what; writing with it starts afresh", async ({ from, to, says }) => {
    const directory = await written();
    const name = [...filesIn(directory).keys()].find((file) => file.endsWith("manifest.json")) ?? "";
    const text = readFileSync(join(directory, name), "utf8").replace(from, to);
    const generation = createHash("sha256").update(text).digest("hex").slice(0, 32);
    cpSync(join(directory, name, ".."), join(directory, "generations", generation), { recursive: true });
    writeFileSync(join(directory, "generations", generation, "manifest.json"), text);
    writeFileSync(join(directory, "CURRENT"), `${generation}\n`);
    expect(await codeOf(openIndex(directory))).toBe("index-mismatch");
    await expect(openIndex(directory)).rejects.toThrow(says);
    await writerOf(directory).write({ put: articles, remove: [] });
    expect(await codeOf(openIndex(directory))).toBe("opened");
  });

  test.each(["flipped", "truncated", "missing"] as const)("any file that is %s", async (harm) => {
    const directory = await written();
    for (const [name, hex] of filesIn(directory)) {
      const path = join(directory, name);
      const bytes = Buffer.from(hex, "hex");
      if (harm === "flipped") writeFileSync(path, bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 64));
      if (harm === "truncated") truncateSync(path, bytes.length - 3);
      if (harm === "missing") rmSync(path);
      const expected = name === "CURRENT" && harm === "missing" ? "no-index" : "index-damaged";
      expect(`${name}: ${await codeOf(openIndex(directory))}`).toBe(`${name}: ${expected}`);
      expect(`${name}: ${await codeOf(verifyIndex(directory))}`).toBe(`${name}: ${expected}`);
      writeFileSync(path, bytes);
    }
    expect(await codeOf(openIndex(directory))).toBe("opened");
  });
});
