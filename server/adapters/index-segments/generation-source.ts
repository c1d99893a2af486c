import { Failure } from "#domain/failure.ts";
import type { Index, IndexSource } from "#pipeline/ports.ts";
import { generationIndex } from "./generation.ts";
import { readCurrent, readManifest } from "./index-folder.ts";
import { type IndexPin, type ManifestSegment, pinMismatch } from "./manifest.ts";
import type { ScanKernel } from "./scan-kernel.ts";
import { type SegmentPool, segmentPool } from "./segment-pool.ts";

export interface SourceOptions extends IndexPin {
  readonly directory: string;
  /** Milliseconds, for how often CURRENT is looked at. */
  readonly clock: () => number;
  readonly kernel: () => ScanKernel;
}

/** A new generation is taken up this many milliseconds after it was published, at the latest. */
const FRESH_MS = 1_000;
/** How often a generation may vanish between our look at CURRENT and at its files: a writer keeps two, so it takes two writes each time. */
const TRIES = 3;

interface OpenGeneration {
  readonly index: Omit<Index, "close">;
  readonly segments: readonly ManifestSegment[];
  /** Readers, and one for the source itself while this is its newest. */
  users: number;
}

/** Opens the newest generation of a folder. Throws `Failure` "no-index", "index-mismatch" or "index-damaged"; all but the first leave what is open usable. */
export function generationSource(options: SourceOptions): IndexSource {
  const pool = segmentPool(options);
  let newest: OpenGeneration | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  function leave(generation: OpenGeneration): void {
    generation.users--;
    if (generation.users === 0) pool.give(generation.segments);
  }

  function refresh(): OpenGeneration {
    const now = options.clock();
    if (newest && now - lookedAt < FRESH_MS) return newest;
    const next = openNewest(options, pool, newest);
    if (newest && next !== newest) leave(newest);
    newest = next;
    lookedAt = now;
    return next;
  }

  return {
    async open() {
      const generation = refresh();
      generation.users++;
      let isOpen = true;
      return {
        ...generation.index,
        async close() {
          if (isOpen) leave(generation);
          isOpen = false;
        },
      };
    },
  };
}

function openNewest(options: SourceOptions, pool: SegmentPool, open: OpenGeneration | undefined): OpenGeneration {
  for (let attempt = 1; ; attempt++) {
    const name = readCurrent(options.directory);
    if (name === undefined) throw new Failure("no-index", "Hier liegt noch kein Index: „fundstelle ingest“ baut ihn.");
    if (name === open?.index.generation) return open;
    try {
      return openGeneration(options, pool, name);
    } catch (error) {
      if (attempt === TRIES || readCurrent(options.directory) === name) throw error;
    }
  }
}

function openGeneration(options: SourceOptions, pool: SegmentPool, name: string): OpenGeneration {
  const manifest = readManifest(options.directory, name);
  const mismatch = pinMismatch(manifest, options);
  if (mismatch !== undefined) throw new Failure("index-mismatch", mismatch);
  const segments = pool.take(manifest.segments);
  const live = segments.map((segment, i) => ({ segment, removed: manifest.segments[i]?.removed ?? [] }));
  return { index: generationIndex(name, live), segments: manifest.segments, users: 1 };
}
