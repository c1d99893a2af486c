import { readFileSync } from "node:fs";
import { join } from "node:path";
import { damagedIndex } from "./damaged-index.ts";
import { deflateFile } from "./deflated-file.ts";
import { type Disk, realDisk } from "./disk.ts";
import { readCurrent, readManifest, segmentFile, segmentsFolder } from "./index-folder.ts";
import type { ManifestSegment } from "./manifest.ts";
import { publishGeneration } from "./publish-generation.ts";
import { encodeRests } from "./rest-file.ts";
import { javascriptKernel } from "./scan-kernel.ts";
import { openSegment } from "./segment.ts";
import { openSegmentFiles } from "./segment-folder.ts";
import { describeFiles, segmentName } from "./write-segment.ts";

/**
 * Writes the current generation of an index into an empty folder as one that needs a quarter of the room for vectors and a third for texts
 * and statements, for places where all of it lies in memory. It is read like any other and never written to. Same input, same bytes. Throws `Failure("index-damaged")`.
 */
export async function slimGeneration(directory: string, out: string): Promise<void> {
  const generation = readCurrent(directory);
  if (generation === undefined) throw damagedIndex("CURRENT fehlt");
  const { segments, ...pin } = readManifest(directory, generation);
  const slim: ManifestSegment[] = [];
  for (const segment of segments) {
    const { hash, files } = await slimSegment(directory, segment, pin.fingerprint.dimensions, out);
    slim.push({ ...segment, hash, files });
  }
  await publishGeneration({ ...pin, directory: out, disk: realDisk }, slim);
}

async function slimSegment(directory: string, segment: ManifestSegment, dimensions: number, out: string) {
  const staging = join(segmentsFolder(out), ".staging");
  const disk: Disk = realDisk;
  await disk.makeFolder(staging);
  const from = join(segmentsFolder(directory), segment.hash);
  for (const name of ["scan", "postings", "tables"] as const)
    await disk.writeFile(segmentFile(staging, name), readFileSync(segmentFile(from, name)));
  for (const name of ["texts", "statements"] as const)
    await disk.writeFile(segmentFile(staging, name), deflateFile(readFileSync(segmentFile(from, name))));
  await disk.writeFile(segmentFile(staging, "vectors"), restsOf(directory, segment, dimensions));
  const files = describeFiles(staging);
  const hash = segmentName(files);
  await disk.rename(staging, join(segmentsFolder(out), hash));
  return { hash, files };
}

function restsOf(directory: string, entry: ManifestSegment, dimensions: number): Uint8Array<ArrayBuffer> {
  const segment = openSegment(openSegmentFiles(directory, entry), dimensions, javascriptKernel);
  try {
    const target = new Float32Array(dimensions);
    return encodeRests(segment.tables.counts.chunks, dimensions, {
      row: segment.scan.row,
      vector(chunk) {
        segment.vector(chunk, target);
        return target;
      },
    });
  } finally {
    segment.release();
  }
}
