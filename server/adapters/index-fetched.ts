import { Failure } from "#domain/failure.ts";
import type { IndexSource } from "#pipeline/ports.ts";
import { type SegmentFileName, type SegmentFiles, segmentFileNames } from "./index-segments/byte-source.ts";
import { damagedIndex } from "./index-segments/damaged-index.ts";
import { generationIndex, type LiveSegment } from "./index-segments/generation.ts";
import { type IndexPin, type ManifestSegment, parseManifest, pinMismatch } from "./index-segments/manifest.ts";
import { memoryBytes } from "./index-segments/memory-bytes.ts";
import { openSegment } from "./index-segments/segment.ts";
import { fastestKernel } from "./index-segments/wasm-kernel.ts";

export interface FetchedIndexOptions extends IndexPin {
  /** A file of the index folder by its path in it ("CURRENT"), undefined when there is none. */
  readonly fetch: (path: string) => Promise<Uint8Array | undefined>;
  /** The compiled scan-kernel.wasm, where modules cannot be compiled at run time. */
  readonly module?: WebAssembly.Module;
}

/** An index folder that is fetched once and kept in memory, for places without a disk (Cloudflare Workers); later generations are not taken up. Throws as `indexSource` does. */
export function fetchedIndexSource(options: FetchedIndexOptions): IndexSource {
  let loading: ReturnType<typeof load> | undefined;
  return {
    async open() {
      loading ??= load(options);
      try {
        return { ...(await loading), close: async () => undefined };
      } catch (error) {
        loading = undefined;
        throw error;
      }
    },
  };
}

async function load(options: FetchedIndexOptions) {
  const current = await options.fetch("CURRENT");
  if (!current) throw new Failure("no-index", "Hier liegt noch kein Index: „fundstelle ingest“ baut ihn.");
  const generation = new TextDecoder().decode(current).trim();
  const text = new TextDecoder().decode(await fetched(options, `generations/${generation}/manifest.json`));
  const manifest = parseManifest(text);
  const mismatch = pinMismatch(manifest, options);
  if (mismatch !== undefined) throw new Failure("index-mismatch", mismatch);
  const kernel = fastestKernel(options.module);
  const live: LiveSegment[] = [];
  // One after another: what a segment has copied into the kernel is let go before the next one comes.
  for (const entry of manifest.segments) {
    const files = await segmentFiles(options, entry);
    live.push({ segment: openSegment(files, manifest.fingerprint.dimensions, kernel), removed: entry.removed });
  }
  return generationIndex(generation, live);
}

async function segmentFiles(options: FetchedIndexOptions, entry: ManifestSegment): Promise<SegmentFiles> {
  const files = segmentFileNames.map(async (name) => [name, memoryBytes(await fetchFile(options, entry, name))]);
  // One for each name.
  return Object.fromEntries(await Promise.all(files)) as SegmentFiles;
}

async function fetchFile(options: FetchedIndexOptions, { hash, files }: ManifestSegment, name: SegmentFileName) {
  const bytes = await fetched(options, `segments/${hash}/${name}.bin`);
  if (bytes.byteLength !== files[name].bytes) throw damagedIndex(`die Datei ${name}.bin hat die falsche Größe`);
  return bytes;
}

async function fetched({ fetch }: FetchedIndexOptions, path: string): Promise<Uint8Array> {
  const bytes = await fetch(path);
  if (!bytes) throw damagedIndex(`die Datei ${path.split("/").at(-1)} fehlt`);
  return bytes;
}
