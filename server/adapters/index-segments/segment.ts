import { type SegmentFiles, wholeBytes } from "./byte-source.ts";
import { damagedIndex } from "./damaged-index.ts";
import { openVectors, type ReadVector } from "./open-vectors.ts";
import { openPostings, type Postings } from "./postings.ts";
import { type ScanBlock, type ScanKernel, scanSize } from "./scan-kernel.ts";
import { openTables, type Tables } from "./tables.ts";

/** One open segment: read only, whatever generation it serves in. */
export interface Segment {
  readonly tables: Tables;
  readonly postings: Postings;
  readonly scan: ScanBlock;
  readonly vector: ReadVector;
  release(): void;
}

/** Opens a segment: postings, tables and the quantised vectors go to memory, texts, statements and the vectors for the final score stay where they are. */
export function openSegment(files: SegmentFiles, dimensions: number, kernel: ScanKernel): Segment {
  const tables = openTables(files);
  const { chunks } = tables.counts;
  const { stride, count } = scanSize(chunks, dimensions);
  if (files.scan.size !== count * (stride + 4)) throw damagedIndex("Vektoren und Artikel passen nicht zusammen");
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
    vector: openVectors(files.vectors, chunks, dimensions, scan),
    release() {
      scan.release();
      files.vectors.close();
      files.texts.close();
      files.statements.close();
    },
  };
}
