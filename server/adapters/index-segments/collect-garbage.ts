import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Disk } from "./disk.ts";
import { generationsFolder, readManifest, segmentsFolder } from "./index-folder.ts";

/** Removes every generation but those named, then the segments none of them refers to, and what crashes left behind; only the holder of the lock may. */
export async function collectGarbage(directory: string, keep: readonly string[], disk: Disk): Promise<void> {
  const used = new Set(keep.flatMap((name) => readManifest(directory, name).segments.map(({ hash }) => hash)));
  for (const name of list(generationsFolder(directory)))
    if (!keep.includes(name)) await disk.remove(join(generationsFolder(directory), name));
  for (const name of list(segmentsFolder(directory)))
    if (!used.has(name)) await disk.remove(join(segmentsFolder(directory), name));
  for (const name of list(directory)) if (name.endsWith(".tmp")) await disk.remove(join(directory, name));
}

const list = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);
