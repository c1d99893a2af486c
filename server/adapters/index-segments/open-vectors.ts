import { type ByteSource, readBytes } from "./byte-source.ts";
import { damagedIndex } from "./damaged-index.ts";
import { RESTS_AT, RESTS_MAGIC, restored } from "./rest-file.ts";
import type { ScanBlock } from "./scan-kernel.ts";
import { ROWS_AT, VECTORS_MAGIC } from "./vector-file.ts";

/** Reads the vector of a chunk into `target`, which has its length. */
export type ReadVector = (chunk: number, target: Float32Array<ArrayBuffer>) => void;

/** Vectors of a segment, whichever way its file keeps them: in float32, or as what the quantised rows leave over. Throws `Failure("index-damaged")` for too few or for anything else. */
export function openVectors(source: ByteSource, chunks: number, dimensions: number, scan: ScanBlock): ReadVector {
  if (magicOf(source) !== RESTS_MAGIC) return openFloats(source, chunks, dimensions);
  if (source.size < RESTS_AT + chunks * dimensions) throw damagedIndex("Vektoren und Artikel passen nicht zusammen");
  const rests = new Int8Array(dimensions);
  return (chunk, target) => {
    source.read(RESTS_AT + chunk * dimensions, new Uint8Array(rests.buffer));
    restored(scan.row(chunk), rests, target);
  };
}

/** As `openVectors`, but float32 alone will do: what is made of them is written again. */
export function openFloats(source: ByteSource, chunks: number, dimensions: number): ReadVector {
  if (magicOf(source) !== VECTORS_MAGIC) throw damagedIndex("die Vektoren stehen nicht in voller Genauigkeit darin");
  if (source.size < ROWS_AT + chunks * dimensions * 4) throw damagedIndex("Vektoren und Artikel passen nicht zusammen");
  return (chunk, target) =>
    source.read(ROWS_AT + chunk * dimensions * 4, new Uint8Array(target.buffer, target.byteOffset, dimensions * 4));
}

const magicOf = (source: ByteSource): string =>
  source.size < 4 ? "" : String.fromCharCode(...readBytes(source, 0, 4));
