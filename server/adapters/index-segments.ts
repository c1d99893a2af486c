import type { EmbedderFingerprint } from "#domain/embedding.ts";
import { ANALYSER_VERSION, analysePassage } from "#german/analyser.ts";
import type { IndexSource, IndexWriter } from "#pipeline/ports.ts";
import { realDisk } from "./index-segments/disk.ts";
import { generationSource } from "./index-segments/generation-source.ts";
import { generationWriter } from "./index-segments/generation-writer.ts";
import { usualSizes } from "./index-segments/plan-segments.ts";
import type { AnalysePassage } from "./index-segments/segment-entry.ts";
import { fastestKernel } from "./index-segments/wasm-kernel.ts";

export { verifyIndex } from "./index-segments/verify-index.ts";

/** Where an index lies, and what it must have been made with; the analyser is German unless another is given. */
export interface SegmentIndexOptions {
  readonly directory: string;
  readonly fingerprint: EmbedderFingerprint;
  readonly analyser?: { readonly version: string; readonly analyse: AnalysePassage };
}

const german = { version: ANALYSER_VERSION, analyse: analysePassage };

/** The index in a folder, for reading: nothing is touched before `open`, which throws `Failure` "no-index", "index-mismatch" or "index-damaged". */
export const indexSource = ({ directory, fingerprint, analyser = german }: SegmentIndexOptions): IndexSource =>
  generationSource({
    directory,
    fingerprint,
    analyserVersion: analyser.version,
    clock: () => performance.now(),
    kernel: fastestKernel,
  });

/** The index in a folder, for writing: `write` throws `Failure` "index-locked" while another process writes. */
export const indexWriter = ({ directory, fingerprint, analyser = german }: SegmentIndexOptions): IndexWriter =>
  generationWriter({
    directory,
    fingerprint,
    analyserVersion: analyser.version,
    analyse: analyser.analyse,
    disk: realDisk,
    sizes: usualSizes,
  });
