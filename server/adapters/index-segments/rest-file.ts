import { packSections } from "./sections.ts";

export const RESTS_MAGIC = "FVR1";
/** Header of a packed file with one section: where the rows start. */
export const RESTS_AT = 16;
/** Rests lie within half a step of the quantised row; this many make a whole one. */
const STEPS = 254;

/** A row of the scan: signed bytes, perhaps with padding behind, and what one of them stands for. */
export interface QuantisedRow {
  readonly bytes: Int8Array;
  readonly scale: number;
}

/**
 * What quantised rows leave over of their vectors, as signed bytes in 254ths of a row's scale: a quarter of the size of float32. With them a
 * component is known to scale/508, a cosine over 256 dimensions to some 1e-5. `rows` and `vectors` are asked for 0 … count − 1 in turn.
 */
export function encodeRests(
  count: number,
  dimensions: number,
  { row, vector }: { readonly row: (i: number) => QuantisedRow; readonly vector: (i: number) => Float32Array },
): Uint8Array<ArrayBuffer> {
  const rests = new Int8Array(count * dimensions);
  for (let i = 0; i < count; i++) {
    const { bytes, scale } = row(i);
    const values = vector(i);
    if (scale === 0) continue;
    for (let d = 0; d < dimensions; d++)
      rests[i * dimensions + d] = Math.round(((values[d] as number) / scale - (bytes[d] as number)) * STEPS);
  }
  return packSections(RESTS_MAGIC, [rests]);
}

/** Puts a row and its rest together again. */
export function restored({ bytes, scale }: QuantisedRow, rests: Int8Array, target: Float32Array): void {
  for (let d = 0; d < rests.length; d++) target[d] = ((bytes[d] as number) + (rests[d] as number) / STEPS) * scale;
}
