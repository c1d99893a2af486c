import { join } from "node:path";
import { STATEMENTS_VERSION } from "#domain/statement.ts";
import { type Disk, replaceFile } from "./disk.ts";
import { currentFile, generationsFolder, NAME_LENGTH } from "./index-folder.ts";
import { INDEX_FORMAT, type IndexPin, type ManifestSegment, serialiseManifest } from "./manifest.ts";
import { sha256 } from "./sha256.ts";

/** Makes a manifest and then CURRENT: only the last rename changes what readers see. Returns the generation's name. */
export async function publishGeneration(
  { directory, fingerprint, analyserVersion, disk }: IndexPin & { readonly directory: string; readonly disk: Disk },
  segments: readonly ManifestSegment[],
): Promise<string> {
  const pins = { format: INDEX_FORMAT, fingerprint, analyserVersion, statementsVersion: STATEMENTS_VERSION } as const;
  const text = serialiseManifest({ ...pins, segments: [...segments] });
  const generation = sha256(text).slice(0, NAME_LENGTH);
  const folder = join(generationsFolder(directory), generation);
  await disk.makeFolder(folder);
  await replaceFile(disk, join(folder, "manifest.json"), Buffer.from(text));
  await disk.syncFolder(generationsFolder(directory));
  await replaceFile(disk, currentFile(directory), Buffer.from(`${generation}\n`));
  return generation;
}
