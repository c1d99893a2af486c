import { damagedIndex } from "./damaged-index.ts";
import { packSections, readSections } from "./sections.ts";
import { packStrings, stringTable } from "./string-table.ts";

export const VECTORS_MAGIC = "FVE1";
/** Header of a packed file with four sections, rounded up to 8: the float rows come first and so always start here. */
export const ROWS_AT = 40;

/** A segment's vectors with the IDs vectra knows them by; rows of `dimensions` float32 numbers, the first at byte `ROWS_AT`. */
export interface VectorRows {
  readonly ids: readonly string[];
  readonly dimensions: number;
  readonly rows: readonly Float32Array[];
}

/** Writes rows as one flat file. */
export function encodeVectors({ ids, dimensions, rows }: VectorRows): Uint8Array<ArrayBuffer> {
  const floats = new Float32Array(rows.length * dimensions);
  for (const [i, row] of rows.entries()) {
    if (row.length !== dimensions)
      throw new Error(`Cannot store vector "${ids[i]}": it has ${row.length} dimensions, expected ${dimensions}.`);
    floats.set(row, i * dimensions);
  }
  const strings = packStrings(ids);
  return packSections(VECTORS_MAGIC, [floats, strings.offsets, strings.bytes, Uint32Array.of(dimensions)]);
}

/** Reads the whole file back. */
export function decodeVectors(bytes: Uint8Array<ArrayBuffer>): VectorRows {
  const [floatView, offsetView, byteView, dimensionView] = readSections(VECTORS_MAGIC, bytes);
  if (!floatView || !offsetView || !byteView || !dimensionView) throw damagedIndex("der Vektordatei fehlt ein Teil");
  const [dimensions = 0] = dimensionView.words();
  const table = stringTable(offsetView, byteView);
  const floats = floatView.floats();
  return {
    ids: Array.from({ length: table.size }, (_, i) => table.at(i)),
    dimensions,
    rows: Array.from({ length: table.size }, (_, i) => floats.subarray(i * dimensions, (i + 1) * dimensions)),
  };
}
