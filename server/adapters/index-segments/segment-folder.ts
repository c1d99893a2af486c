import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type SegmentFiles, segmentFileNames } from "./byte-source.ts";
import { damagedIndex } from "./damaged-index.ts";
import { fileBytes } from "./file-bytes.ts";
import { segmentFile, segmentsFolder } from "./index-folder.ts";
import type { ManifestSegment } from "./manifest.ts";
import { sha256 } from "./sha256.ts";

/** Up to this size the checksums of a segment are checked whenever it is opened (1 ms per MB); beyond, sizes are, and `fundstelle doctor` checks the rest. */
const CHECKED_BYTES = 4_000_000;

/** Opens a segment's files after checking that they are what the manifest says; throws `Failure("index-damaged")`. */
export function openSegmentFiles(directory: string, segment: ManifestSegment): SegmentFiles {
  const total = segmentFileNames.reduce((sum, name) => sum + segment.files[name].bytes, 0);
  checkSegmentFiles(directory, segment, total <= CHECKED_BYTES ? "checksums" : "sizes");
  const folder = join(segmentsFolder(directory), segment.hash);
  return {
    vectors: fileBytes(segmentFile(folder, "vectors")),
    scan: fileBytes(segmentFile(folder, "scan")),
    postings: fileBytes(segmentFile(folder, "postings")),
    tables: fileBytes(segmentFile(folder, "tables")),
    texts: fileBytes(segmentFile(folder, "texts")),
    statements: fileBytes(segmentFile(folder, "statements")),
  };
}

/** Throws `Failure("index-damaged")` when a file is missing, has another size or, for `checksums`, another SHA-256. */
export function checkSegmentFiles(directory: string, segment: ManifestSegment, depth: "sizes" | "checksums"): void {
  for (const name of segmentFileNames) {
    const path = segmentFile(join(segmentsFolder(directory), segment.hash), name);
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) throw damagedIndex(`die Datei ${name}.bin fehlt`);
    if (size !== segment.files[name].bytes) throw damagedIndex(`die Datei ${name}.bin hat die falsche Größe`);
    if (depth === "checksums" && sha256(readFileSync(path)) !== segment.files[name].sha256)
      throw damagedIndex(`die Prüfsumme der Datei ${name}.bin stimmt nicht`);
  }
}
