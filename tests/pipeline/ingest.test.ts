import { describe, expect, test } from "vitest";
import type { ArticleId } from "#domain/article.ts";
import { joinBlocks } from "#domain/block.ts";
import type { ArticleFiles, ReadFile } from "#domain/read-file.ts";
import { type IngestInput, ingest } from "#pipeline/ingest.ts";
import type { Embedder, IndexChange, IndexedArticle, IndexWriter } from "#pipeline/ports.ts";

const article = (file: string, title: string, ...paragraphs: readonly string[]): ReadFile => ({
  kind: "article",
  article: {
    file,
    title,
    ...(file.endsWith(".md") && { name: file.replace(/^.*\/|\.md$/g, "") }),
    ...joinBlocks(paragraphs.map((text) => ({ kind: "paragraph", text }))),
  },
});
const broken = (file: string): ReadFile => ({ kind: "skipped", file, reason: "Die Datei ist leer." });

const files = (results: readonly ReadFile[], below = "presse/"): ArticleFiles => ({
  count: results.length,
  covers: (file) => file.startsWith(below),
  async *[Symbol.asyncIterator]() {
    yield* results;
  },
});

/** Counts what it embeds: a vector is the text's length and its place in the call. */
function countingEmbedder() {
  const calls: number[] = [];
  const embedder: Embedder = {
    fingerprint: { model: "Länge", revision: "1", dimensions: 2, pooling: "mean", queryPrefix: "", passagePrefix: "" },
    async embed(texts) {
      calls.push(texts.length);
      return texts.map((text) => Float32Array.of(text.length, 1));
    },
  };
  return { embedder, calls };
}

/** An index that lives in a map. */
function mapIndex(outdated: ReadonlyMap<ArticleId, { readonly file: string }>) {
  const entries = new Map<ArticleId, IndexedArticle>();
  const changes: IndexChange[] = [];
  const index: IndexWriter = {
    known: async () =>
      new Map(
        [...entries].map(
          ([
            id,
            {
              contentHash,
              article: { file },
              passages,
            },
          ]) => [id, { contentHash, file, passages: passages.length }],
        ),
      ),
    outdated: async () => outdated,
    async write(change) {
      changes.push(change);
      for (const id of change.remove) entries.delete(id);
      for (const entry of change.put) entries.set(entry.article.id, entry);
      return { generation: String(changes.length) };
    },
  };
  return { index, entries, changes };
}

function bench(outdated: ReadonlyMap<ArticleId, { readonly file: string }> = new Map()) {
  const store = mapIndex(outdated);
  const { embedder, calls } = countingEmbedder();
  const run = (results: readonly ReadFile[], more: Partial<IngestInput> = {}) =>
    ingest({
      files: files(results),
      index: store.index,
      embedder,
      mode: "apply",
      prune: "keep",
      target: "idx",
      ...more,
    });
  const rows = async (...args: Parameters<typeof run>) =>
    (await run(...args)).articles.map(({ articleId, file, status }) => [status, articleId ?? file]);
  return { ...store, calls, run, rows };
}

const deich = article("presse/deich.md", "Deich", "Der Deich hält.", "Der Pegel fällt.");
const bahn = article("presse/bahn.md", "Bahn", "Die Bahn fährt.");

const old = new Map([
  ["deich" as ArticleId, { file: "presse/deich.md" }],
  ["bahn" as ArticleId, { file: "presse/bahn.md" }],
]);

describe("ingest", () => {
  test("embeds what is new, then nothing, then only what changed", async () => {
    const { rows, calls, changes } = bench();
    expect(await rows([deich, bahn])).toEqual([
      ["new", "deich"],
      ["new", "bahn"],
    ]);
    expect(await rows([deich, bahn])).toEqual([
      ["unchanged", "deich"],
      ["unchanged", "bahn"],
    ]);
    expect(await rows([deich, article("presse/bahn.md", "Bahn", "Die Bahn steht.")])).toEqual([
      ["unchanged", "deich"],
      ["changed", "bahn"],
    ]);
    expect(calls).toEqual([3, 1]);
    expect(changes.map(({ put, remove }) => [put.length, remove.length])).toEqual([
      [2, 0],
      [0, 0],
      [1, 0],
    ]);
  });

  test("a changed title or block is a change, another place of the file is none", async () => {
    const { rows } = bench();
    await rows([deich]);
    expect(await rows([article("presse/2026/deich.md", "Deich", "Der Deich hält.", "Der Pegel fällt.")])).toEqual([
      ["unchanged", "deich"],
    ]);
    expect(await rows([article("presse/deich.md", "Der Deich", "Der Deich hält.", "Der Pegel fällt.")])).toEqual([
      ["changed", "deich"],
    ]);
  });

  test("gives every chunk the vector of its own text, across batches", async () => {
    const { run, entries, calls } = bench();
    await run([
      article("presse/lang.md", "Lang", ...Array.from({ length: 150 }, (_, n) => `Satz ${"x".repeat(n)}`)),
      deich,
    ]);
    expect(calls).toEqual([64, 64, 24]);
    for (const entry of entries.values())
      for (const { chunk, vector } of entry.chunks) expect(vector[0]).toBe(chunk.text.length);
  });

  test("takes out everything that is not read when it replaces", async () => {
    const { rows, run } = bench();
    await run([deich, article("anderswo/chor.md", "Chor", "Der Chor singt.")]);
    expect(await rows([deich], { prune: "replace" })).toEqual([
      ["unchanged", "deich"],
      ["removed", "chor"],
    ]);
  });

  test.each([
    { brings: "all", results: [deich, bahn], prune: "keep" },
    {
      brings: "a new version of a file",
      results: [deich, article("presse/bahn.md", "Bahn neu", "Die Bahn steht.")],
      prune: "keep",
    },
    { brings: "one, and the other may go", results: [deich], prune: "remove" },
  ] as const)("makes the index of another model anew when it brings $brings", async ({ results, prune }) => {
    const { run, changes } = bench(old);
    await run(results, { prune });
    expect(changes.length).toBe(1);
  });

  test.each([
    { case: "brings one of two", results: [deich], prune: "keep", lost: "bahn" },
    { case: "cannot read the other", results: [deich, broken("presse/bahn.md")], prune: "remove", lost: "bahn" },
  ] as const)("refuses to lose articles of another model's index when it $case", async ({ results, prune, lost }) => {
    const { run, changes } = bench(old);
    await expect(run(results, { prune })).rejects.toMatchObject({
      code: "index-mismatch",
      message: expect.stringContaining(`eingelesen werden: ${lost}.`),
    });
    expect(changes).toEqual([]);
  });

  test("removes what is gone only when told to, only below the paths read, and never what could not be read", async () => {
    const { rows, run, entries } = bench();
    await run([deich, bahn, article("anderswo/chor.md", "Chor", "Der Chor singt.")]);
    expect(await rows([bahn])).toEqual([["unchanged", "bahn"]]);
    expect(await rows([broken("presse/deich.md"), bahn], { prune: "remove" })).toEqual([
      ["skipped", "presse/deich.md"],
      ["unchanged", "bahn"],
    ]);
    expect(await rows([bahn], { prune: "remove" })).toEqual([
      ["unchanged", "bahn"],
      ["removed", "deich"],
    ]);
    expect([...entries.keys()]).toEqual(["bahn", "chor"]);
  });

  test("a scraped file with a new text replaces its earlier version", async () => {
    const { run, entries } = bench();
    await run([article("presse/a.txt", "Deich hält", "Der Deich hält.")]);
    const { articles } = await run([article("presse/a.txt", "Deich hält", "Der Deich hält noch.")]);
    expect(articles).toMatchObject([
      { status: "changed", reason: expect.stringMatching(/^Ersetzt die frühere Fassung deich-haelt-/) },
    ]);
    expect([...entries.keys()]).toEqual([articles[0]?.articleId]);
    await run([article("presse/a.txt", "Bahn fährt", "Ein anderer Artikel.")]);
    expect(entries.size).toBe(2);
  });

  test("skips the second of two files with one ID, and one without anything to cite", async () => {
    const { run } = bench();
    const heading: ReadFile = {
      kind: "article",
      article: {
        file: "presse/leer.md",
        name: "leer",
        title: "Leer",
        ...joinBlocks([{ kind: "heading", text: "Nur das" }]),
      },
    };
    const { articles, totals } = await run([deich, article("presse/neu/deich.md", "Anders", "Anderer Text."), heading]);
    expect(articles.slice(1)).toEqual([
      {
        file: "presse/neu/deich.md",
        status: "skipped",
        reason: "Die Datei ergibt dieselbe Artikel-ID wie presse/deich.md: deich.",
        passages: 0,
      },
      {
        file: "presse/leer.md",
        status: "skipped",
        reason: "Die Datei enthält keinen Text, der sich zitieren lässt.",
        passages: 0,
      },
    ]);
    expect(totals).toEqual({ new: 1, changed: 0, unchanged: 0, removed: 0, skipped: 2, passages: 2 });
  });

  test("a preview embeds and writes nothing", async () => {
    const { rows, calls, changes } = bench();
    expect(await rows([deich], { mode: "preview" })).toEqual([["new", "deich"]]);
    expect([calls, changes]).toEqual([[], []]);
  });

  test("tells its progress, and stops at the signal without writing", async () => {
    const { run, changes } = bench();
    const steps: string[] = [];
    await run([deich, bahn], { onProgress: (done, total, step) => steps.push(`${step} ${done}/${total}`) });
    expect(steps).toEqual(["read 1/2", "read 2/2", "embed 3/3"]);
    await expect(run([bahn], { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(changes.length).toBe(1);
  });

  test("writes no empty index where nothing could be read", async () => {
    const { run, changes } = bench();
    await run([broken("presse/leer.txt")]);
    expect(changes).toEqual([]);
  });
});
