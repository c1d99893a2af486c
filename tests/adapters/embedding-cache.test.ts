import { appendFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadStaticEmbedder } from "#adapters/embedder-static.ts";
import { cachedEmbedder } from "#adapters/embedding-cache.ts";
import type { Embedder } from "#pipeline/ports.ts";
import { embedderContract } from "../contracts/embedder-contract.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const shipped = await loadStaticEmbedder(join(import.meta.dirname, "..", "..", "models", "static-de-256-v64k-int4-r2"));

/** The shipped model, writing down what it was asked. */
function counting(dimensions = shipped.fingerprint.dimensions): {
  readonly embedder: Embedder;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const embedder: Embedder = {
    fingerprint: { ...shipped.fingerprint, dimensions },
    async embed(texts, role, signal) {
      asked.push(...texts);
      return (await shipped.embed(texts, role, signal)).map((vector) => vector.subarray(0, dimensions));
    },
  };
  return { embedder, asked };
}

embedderContract("cachedEmbedder", async () => cachedEmbedder(shipped, temporaryFolder()));

describe("cachedEmbedder", () => {
  test("asks for each text once, also in a later run, and gives the same vectors", async () => {
    const folder = temporaryFolder();
    const { embedder, asked } = counting();
    const first = await cachedEmbedder(embedder, folder).embed(["Deich", "Damm", "Deich"], "passage");
    const later = await cachedEmbedder(embedder, folder).embed(["Deich", "Ufer", "Damm"], "passage");
    expect(asked).toEqual(["Deich", "Damm", "Ufer"]);
    expect(later[0]).toEqual(first[0]);
    expect(later[2]).toEqual(first[1]);
    expect(first[2]).toEqual(first[0]);
  });

  test("lets questions pass", async () => {
    const folder = temporaryFolder();
    const { embedder, asked } = counting();
    const cached = cachedEmbedder(embedder, folder);
    await cached.embed(["Deich?"], "query");
    await cached.embed(["Deich?"], "query");
    expect(asked).toEqual(["Deich?", "Deich?"]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("keeps another model's vectors apart", async () => {
    const folder = temporaryFolder();
    await cachedEmbedder(counting().embedder, folder).embed(["Deich"], "passage");
    const other = counting(64);
    const [vector] = await cachedEmbedder(other.embedder, folder).embed(["Deich"], "passage");
    expect(other.asked).toEqual(["Deich"]);
    expect(vector).toHaveLength(64);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test("drops what a crash cut off, keeps what was whole and goes on", async () => {
    const folder = temporaryFolder();
    const { embedder, asked } = counting();
    await cachedEmbedder(embedder, folder).embed(["Deich"], "passage");
    const file = join(folder, readdirSync(folder)[0] ?? "");
    const size = statSync(file).size;
    appendFileSync(file, Buffer.alloc(100, 7));
    await cachedEmbedder(embedder, folder).embed(["Deich", "Damm"], "passage");
    expect(statSync(file).size).toBe(2 * size);
    await cachedEmbedder(embedder, folder).embed(["Damm", "Deich"], "passage");
    expect(asked).toEqual(["Deich", "Damm"]);
  });

  test("keeps what was done before an abort", async () => {
    const folder = temporaryFolder();
    const { embedder, asked } = counting();
    const controller = new AbortController();
    const stopping: Embedder = {
      ...embedder,
      embed: (texts, role, signal) => {
        const running = embedder.embed(texts, role, signal);
        return running.then((vectors) => {
          controller.abort(new Error("genug"));
          return vectors;
        });
      },
    };
    const texts = Array.from({ length: 100 }, (_, i) => `Absatz ${i}`);
    await expect(cachedEmbedder(stopping, folder).embed(texts, "passage", controller.signal)).rejects.toThrow("genug");
    asked.length = 0;
    await cachedEmbedder(embedder, folder).embed(texts, "passage");
    expect(asked).toEqual(texts.slice(64));
  });
});
