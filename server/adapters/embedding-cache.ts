import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import type { Embedder } from "#pipeline/ports.ts";

/** Bytes of a text's SHA-256 in front of its vector. */
const KEY = 32;
/** Texts after which what was computed is written down: an interrupted ingest loses no more. */
const BATCH = 64;

/**
 * Remembers passages' vectors on disk by the SHA-256 of their text, for models so slow that an edited article should not cost all of its
 * passages again. One append-only file per fingerprint in `folder`: 32 bytes of hash, then the vector as float32, little-endian. What a
 * crash cut off is dropped. Questions pass through.
 */
export function cachedEmbedder(embedder: Embedder, folder: string): Embedder {
  const { fingerprint } = embedder;
  const file = join(folder, `${sha256(JSON.stringify(fingerprint)).slice(0, 16)}.vectors`);
  let opened: Promise<Map<string, Float32Array>> | undefined;

  async function open(): Promise<Map<string, Float32Array>> {
    await mkdir(folder, { recursive: true });
    await appendFile(file, "");
    const bytes = await readFile(file);
    const record = KEY + fingerprint.dimensions * 4;
    const whole = bytes.length - (bytes.length % record);
    if (whole < bytes.length) await truncate(file, whole);
    const known = new Map<string, Float32Array>();
    for (let at = 0; at < whole; at += record)
      known.set(bytes.toString("hex", at, at + KEY), readVector(bytes.subarray(at + KEY, at + record)));
    return known;
  }

  return {
    ...embedder,
    async embed(texts, role, signal) {
      if (role === "query") return embedder.embed(texts, role, signal);
      opened ??= open();
      const known = await opened;
      const keyed = texts.map((text) => ({ key: sha256(text), text }));
      const missing = [...new Map(keyed.map((entry) => [entry.key, entry])).values()].filter(
        ({ key }) => !known.has(key),
      );
      for (let start = 0; start < missing.length; start += BATCH) {
        const batch = missing.slice(start, start + BATCH);
        const texts = batch.map(({ text }) => text);
        const vectors = await embedder.embed(texts, role, signal);
        const fresh = batch.map(({ key }, i) => [key, vectors[i] ?? new Float32Array(fingerprint.dimensions)] as const);
        await appendFile(
          file,
          Buffer.concat(fresh.flatMap(([key, vector]) => [Buffer.from(key, "hex"), bytesOf(vector)])),
        );
        for (const [key, vector] of fresh) known.set(key, vector);
      }
      signal?.throwIfAborted();
      return keyed.flatMap(({ key }) => known.get(key) ?? []);
    },
  };
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function readVector(bytes: Buffer): Float32Array {
  return Float32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readFloatLE(i * 4));
}

function bytesOf(vector: Float32Array): Buffer {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [i, value] of vector.entries()) bytes.writeFloatLE(value, i * 4);
  return bytes;
}
