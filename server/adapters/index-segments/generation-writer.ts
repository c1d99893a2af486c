import { Failure } from "#domain/failure.ts";
import type { IndexWriter } from "#pipeline/ports.ts";
import { applyChange } from "./apply-change.ts";
import { collectGarbage } from "./collect-garbage.ts";
import type { Disk } from "./disk.ts";
import { readCurrent, readManifest } from "./index-folder.ts";
import { knownArticles } from "./known-articles.ts";
import { withLock } from "./lock.ts";
import { type IndexPin, type Manifest, pinMismatch } from "./manifest.ts";
import type { SegmentSizes } from "./plan-segments.ts";
import { publishGeneration } from "./publish-generation.ts";
import type { AnalysePassage } from "./segment-entry.ts";

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
        const generation = await publishGeneration(options, segments ?? []);
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
