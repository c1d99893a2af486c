import { Failure } from "#domain/failure.ts";
import { readCurrent, readManifest } from "./index-folder.ts";
import { checkSegmentFiles } from "./segment-folder.ts";

/** Checks every byte of the current generation against its checksums; throws `Failure` "no-index" or "index-damaged". */
export async function verifyIndex(directory: string): Promise<void> {
  const generation = readCurrent(directory);
  if (generation === undefined)
    throw new Failure("no-index", "Hier liegt noch kein Index: „fundstelle ingest“ baut ihn.");
  for (const segment of readManifest(directory, generation).segments)
    checkSegmentFiles(directory, segment, "checksums");
}
