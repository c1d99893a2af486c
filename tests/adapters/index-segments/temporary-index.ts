import { readdirSync, readFileSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Disk, realDisk } from "#adapters/index-segments/disk.ts";
import { generationSource } from "#adapters/index-segments/generation-source.ts";
import { generationWriter } from "#adapters/index-segments/generation-writer.ts";
import { type SegmentSizes, usualSizes } from "#adapters/index-segments/plan-segments.ts";
import type { ScanKernel } from "#adapters/index-segments/scan-kernel.ts";
import { fastestKernel } from "#adapters/index-segments/wasm-kernel.ts";
import type { Index, IndexSource, IndexWriter } from "#pipeline/ports.ts";
import { analyseWords } from "../../contracts/invented-articles.ts";
import { fingerprint } from "../../contracts/invented-fingerprint.ts";

/** The disk without waiting for it: no test can tell the difference but by the clock. */
export const quickDisk: Disk = {
  ...realDisk,
  writeFile: (path, bytes) => writeFile(path, bytes),
  syncFolder: async () => undefined,
};

/** Segments small enough that sixty articles make several. */
export const tinySizes: SegmentSizes = { most: 40, small: 10 };

export const writerOf = (
  directory: string,
  options: { readonly disk?: Disk; readonly sizes?: SegmentSizes } = {},
): IndexWriter =>
  generationWriter({
    ...{ directory, fingerprint, analyserVersion: "words-1", analyse: analyseWords },
    ...{ disk: options.disk ?? quickDisk, sizes: options.sizes ?? usualSizes },
  });

export const sourceOf = (directory: string, clock = () => 0, kernel: () => ScanKernel = fastestKernel): IndexSource =>
  generationSource({ directory, fingerprint, analyserVersion: "words-1", clock, kernel });

export const openIndex = (directory: string): Promise<Index> => sourceOf(directory).open();

/** Every file below a folder with its bytes. */
export const filesIn = (directory: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(directory, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(directory, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(directory, name), "hex")]),
  );
