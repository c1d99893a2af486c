import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SegmentFileName } from "./byte-source.ts";
import { damagedIndex } from "./damaged-index.ts";
import { type Manifest, parseManifest } from "./manifest.ts";
import { sha256 } from "./sha256.ts";

/** Characters of a SHA-256 that name a generation or a segment. */
export const NAME_LENGTH = 32;

export const currentFile = (directory: string): string => join(directory, "CURRENT");
export const generationsFolder = (directory: string): string => join(directory, "generations");
export const segmentsFolder = (directory: string): string => join(directory, "segments");
const manifestFile = (directory: string, generation: string): string =>
  join(generationsFolder(directory), generation, "manifest.json");
export const segmentFile = (folder: string, name: SegmentFileName): string => join(folder, `${name}.bin`);

/** Name of the current generation, undefined where there is no index; throws `Failure("index-damaged")` for anything else in its place. */
export function readCurrent(directory: string): string | undefined {
  const text = readIfThere(currentFile(directory));
  if (text === undefined) return undefined;
  const name = text.trim();
  if (!new RegExp(`^[0-9a-f]{${NAME_LENGTH}}$`).test(name)) throw damagedIndex("CURRENT nennt keinen Stand");
  return name;
}

/** A generation's manifest; throws `Failure("index-damaged")` when it is missing or is not what its name says. */
export function readManifest(directory: string, generation: string): Manifest {
  const text = readIfThere(manifestFile(directory, generation));
  if (text === undefined) throw damagedIndex("das Inhaltsverzeichnis fehlt");
  if (sha256(text).slice(0, NAME_LENGTH) !== generation) throw damagedIndex("das Inhaltsverzeichnis wurde verändert");
  return parseManifest(text);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return undefined;
    throw error;
  }
}
