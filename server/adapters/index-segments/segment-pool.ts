import type { ManifestSegment } from "./manifest.ts";
import type { ScanKernel } from "./scan-kernel.ts";
import { openSegment, type Segment } from "./segment.ts";
import { openSegmentFiles } from "./segment-folder.ts";

/** Open segments, each once, shared by the generations that hold them: a change loads only what is new. */
export interface SegmentPool {
  /** All or none: when one cannot be opened, those already taken are given back. */
  take(entries: readonly ManifestSegment[]): readonly Segment[];
  give(entries: readonly ManifestSegment[]): void;
}

interface Shared {
  readonly segment: Segment;
  users: number;
}

/** A pool over an index folder; the kernel is made when the first segment is opened. */
export function segmentPool(options: {
  readonly directory: string;
  readonly fingerprint: { readonly dimensions: number };
  readonly kernel: () => ScanKernel;
}): SegmentPool {
  const open = new Map<string, Shared>();
  let kernel: ScanKernel | undefined;

  function load(entry: ManifestSegment): Shared {
    kernel ??= options.kernel();
    const files = openSegmentFiles(options.directory, entry);
    const shared = { segment: openSegment(files, options.fingerprint.dimensions, kernel), users: 0 };
    open.set(entry.hash, shared);
    return shared;
  }

  function give(entries: readonly ManifestSegment[]): void {
    for (const { hash } of entries) {
      const shared = open.get(hash);
      if (!shared) continue;
      shared.users--;
      if (shared.users > 0) continue;
      shared.segment.release();
      open.delete(hash);
    }
  }

  return {
    take(entries) {
      const taken: ManifestSegment[] = [];
      try {
        return entries.map((entry) => {
          const shared = open.get(entry.hash) ?? load(entry);
          shared.users++;
          taken.push(entry);
          return shared.segment;
        });
      } catch (error) {
        give(taken);
        throw error;
      }
    },
    give,
  };
}
