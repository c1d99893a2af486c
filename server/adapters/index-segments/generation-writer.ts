import { join } from "node:path";
import { Failure } from "#domain/failure.ts";
import { STATEMENTS_VERSION } from "#domain/statement.ts";
import type { IndexWriter } from "#pipeline/ports.ts";
import { applyChange } from "./apply-change.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { type Disk, replaceFile } from "./disk.ts";
import { currentFile, generationsFolder, NAME_LENGTH, readCurrent, readManifest } from "./index-folder.ts";
import { knownArticles } from "./known-articles.ts";
import { withLock } from "./lock.ts";
import {
  INDEX_FORMAT,
  type IndexPin,
  type Manifest,
  type ManifestSegment,
  pinMismatch,
  serialiseManifest,
} from "./manifest.ts";
import type { SegmentSizes } from "./plan-segments.ts";
import type { AnalysePassage } from "./segment-entry.ts";
import { sha256 } from "./sha256.ts";

export interface WriterOptions extends IndexPin {
  readonly directory: string;
  readonly analyse: AnalysePassage;
  readonly disk: Disk;
  readonly sizes: SegmentSizes;
}

interface Existing {
  readonly generation: string;
  readonly manifest: Manifest;
}

/** Writes generations into a folder. An index made with another model, analyser or format counts as none: the next write starts afresh. Throws `Failure` "index-locked" or "index-damaged". */
export function generationWriter(options: WriterOptions): IndexWriter {
  const { directory, disk } = options;
  const fitting = (existing: Existing | undefined): Existing | undefined =>
    existing && pinMismatch(existing.manifest, options) === undefined ? existing : undefined;

  return {
    async known() {
      const existing = fitting(readExisting(directory));
      return new Map(existing ? knownArticles(directory, existing.manifest.segments) : []);
    },
    async outdated() {
      const existing = readExisting(directory);
      return new Map(existing && !fitting(existing) ? knownArticles(directory, existing.manifest.segments) : []);
    },
    write: (change) =>
      withLock(directory, async () => {
        const before = readExisting(directory);
        const base = fitting(before);
        const segments = await applyChange(base?.manifest.segments ?? [], change, options);
        if (base && segments === undefined) return { generation: base.generation };
        const generation = await publish(options, segments ?? []);
        await collectGarbage(directory, [generation, ...(before ? [before.generation] : [])], disk);
        return { generation };
      }),
  };
}

/** The current generation, undefined where there is none or it has another format; throws `Failure("index-damaged")`. */
function readExisting(directory: string): Existing | undefined {
  const generation = readCurrent(directory);
  if (generation === undefined) return undefined;
  try {
    return { generation, manifest: readManifest(directory, generation) };
  } catch (error) {
    if (error instanceof Failure && error.code === "index-mismatch") return undefined;
    throw error;
  }
}

/** Makes a manifest and then CURRENT: only the last rename changes what readers see. */
async function publish(
  { directory, fingerprint, analyserVersion, disk }: WriterOptions,
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
