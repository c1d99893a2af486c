/** Random access to one file; reading is synchronous, as a page of a cached file costs two microseconds and a promise more. */
export interface ByteSource {
  readonly size: number;
  /** Fills `target` from `offset`; throws `Failure("index-damaged")` when the file is too short. */
  read(offset: number, target: Uint8Array): void;
  /** All of it without a copy, where it lies in a buffer of its own; nobody may write to it, and it outlives `close`. */
  whole?(): Uint8Array<ArrayBuffer> | undefined;
  close(): void;
}

/** The files of one segment, by what they hold. */
export interface SegmentFiles {
  /** Vectors for the final score: float32, or what `scan` leaves over of it. */
  readonly vectors: ByteSource;
  /** Quantised vectors, for the scan. */
  readonly scan: ByteSource;
  readonly postings: ByteSource;
  /** Articles, passages and chunks as columns of numbers. */
  readonly tables: ByteSource;
  /** Heads and texts of the articles; may be deflated, as `statements` may. */
  readonly texts: ByteSource;
  /** What the passages state, as JSON, passage by passage. */
  readonly statements: ByteSource;
}

export type SegmentFileName = keyof SegmentFiles;
export const segmentFileNames: readonly SegmentFileName[] = [
  "vectors",
  "scan",
  "postings",
  "tables",
  "texts",
  "statements",
];

/** The part of a source from `offset`, in memory of its own (and so aligned for any kind of number). */
export function readBytes(source: ByteSource, offset: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  source.read(offset, bytes);
  return bytes;
}

/** All of a source, aligned for any kind of number and not to be written to. */
export const wholeBytes = (source: ByteSource): Uint8Array<ArrayBuffer> =>
  source.whole?.() ?? readBytes(source, 0, source.size);
