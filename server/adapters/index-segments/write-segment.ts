import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type SegmentFileName, segmentFileNames } from "./byte-source.ts";
import type { Disk } from "./disk.ts";
import { encodePostings } from "./encode-postings.ts";
import { encodeTables } from "./encode-tables.ts";
import { NAME_LENGTH, segmentFile, segmentsFolder } from "./index-folder.ts";
import type { ManifestSegment } from "./manifest.ts";
import { quantiseRows } from "./quantise.ts";
import type { SegmentEntry } from "./segment-entry.ts";
import { sha256 } from "./sha256.ts";
import { vectraCodec } from "./vectra-codec.ts";
import { vectraStorage } from "./vectra-storage.ts";

/** Writes articles, in the order of their IDs, as one segment named by its content; nothing refers to it before a manifest does. */
export async function writeSegment(
  directory: string,
  entries: readonly SegmentEntry[],
  dimensions: number,
  disk: Disk,
): Promise<ManifestSegment> {
  const staging = join(segmentsFolder(directory), ".staging");
  await disk.remove(staging);
  await disk.makeFolder(staging);
  await writeVectors(staging, entries, dimensions, disk);
  for (const [name, bytes] of encodeFiles(entries, dimensions)) await disk.writeFile(segmentFile(staging, name), bytes);

  const files = describeFiles(staging);
  const hash = segmentName(files);
  const place = join(segmentsFolder(directory), hash);
  if (existsSync(place)) await disk.remove(isWhole(place, files) ? staging : place);
  if (existsSync(staging)) {
    await disk.syncFolder(staging);
    await disk.rename(staging, place);
    await disk.syncFolder(segmentsFolder(directory));
  }
  return {
    hash,
    articles: entries.length,
    passages: entries.reduce((sum, { passages }) => sum + passages.length, 0),
    chunks: entries.reduce((sum, { chunks }) => sum + chunks.length, 0),
    files,
    removed: [],
  };
}

/** One batch insert into one vectra index; vectra is loaded here and nowhere else, as that takes half a second and 100 MB. */
async function writeVectors(
  folder: string,
  entries: readonly SegmentEntry[],
  dimensions: number,
  disk: Disk,
): Promise<void> {
  const { LocalIndex } = await import("vectra");
  const index = new LocalIndex(
    folder,
    basename(segmentFile(folder, "vectors")),
    vectraStorage(disk),
    vectraCodec(dimensions),
  );
  await index.createIndex({ version: 1 });
  await index.batchInsertItems(
    entries.flatMap(({ article, chunks }) =>
      chunks.map(({ vector }, i) => ({ id: `${article.id}/${i + 1}`, vector: Array.from(vector), metadata: {} })),
    ),
  );
}

function encodeFiles(
  entries: readonly SegmentEntry[],
  dimensions: number,
): readonly (readonly [SegmentFileName, Uint8Array])[] {
  const { bytes, scales } = quantiseRows(
    entries.flatMap(({ chunks }) => chunks.map(({ vector }) => vector)),
    dimensions,
  );
  const { tables, texts, statements } = encodeTables(entries);
  return [
    ["scan", Buffer.concat([new Uint8Array(bytes.buffer), new Uint8Array(scales.buffer)])],
    ["postings", encodePostings(entries.flatMap(({ passages }) => passages.map(({ terms }) => terms)))],
    ["tables", tables],
    ["texts", texts],
    ["statements", statements],
  ];
}

/** A segment is called by what is in it. */
export const segmentName = (files: ManifestSegment["files"]): string =>
  sha256(segmentFileNames.map((name) => files[name].sha256).join("\n")).slice(0, NAME_LENGTH);

/** Sizes and SHA-256 of a segment's files. */
export function describeFiles(folder: string): ManifestSegment["files"] {
  const describe = (name: SegmentFileName) => {
    const bytes = readFileSync(segmentFile(folder, name));
    return { bytes: bytes.byteLength, sha256: sha256(bytes) };
  };
  return {
    vectors: describe("vectors"),
    scan: describe("scan"),
    postings: describe("postings"),
    tables: describe("tables"),
    texts: describe("texts"),
    statements: describe("statements"),
  };
}

function isWhole(folder: string, files: ManifestSegment["files"]): boolean {
  return segmentFileNames.every(
    (name) =>
      existsSync(segmentFile(folder, name)) && sha256(readFileSync(segmentFile(folder, name))) === files[name].sha256,
  );
}
