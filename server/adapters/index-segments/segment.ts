import { type SegmentFiles, wholeBytes } from "./byte-source.ts";
import { damagedIndex } from "./damaged-index.ts";
import { openPostings, type Postings } from "./postings.ts";
import { type ScanBlock, type ScanKernel, scanSize } from "./scan-kernel.ts";
import { openTables, type Tables } from "./tables.ts";
import { ROWS_AT } from "./vector-file.ts";

/** One open segment: read only, whatever generation it serves in. */
export interface Segment {
  readonly tables: Tables;
  readonly postings: Postings;
  readonly scan: ScanBlock;
  /** Reads the float32 vector of a chunk into `target`. */
  vector(chunk: number, target: Float32Array<ArrayBuffer>): void;
  release(): void;
}

/** Opens a segment: postings, tables and the quantised vectors go to memory, texts, statements and float vectors stay where they are. */
export function openSegment(files: SegmentFiles, dimensions: number, kernel: ScanKernel): Segment {
  const tables = openTables(files);
  const { chunks } = tables.counts;
  const { stride, count } = scanSize(chunks, dimensions);
  if (files.scan.size !== count * (stride + 4) || files.vectors.size < ROWS_AT + chunks * dimensions * 4)
    throw damagedIndex("Vektoren und Artikel passen nicht zusammen");
  const postings = openPostings(wholeBytes(files.postings));
  const scan = kernel.place(chunks, dimensions, (bytes, scales) => {
    files.scan.read(0, bytes);
    files.scan.read(bytes.byteLength, scales);
  });
  files.scan.close();
  files.postings.close();
  files.tables.close();
  return {
    tables,
    postings,
    scan,
    vector(chunk, target) {
      files.vectors.read(
        ROWS_AT + chunk * dimensions * 4,
        new Uint8Array(target.buffer, target.byteOffset, dimensions * 4),
      );
    },
    release() {
      scan.release();
      files.vectors.close();
      files.texts.close();
      files.statements.close();
    },
  };
}
