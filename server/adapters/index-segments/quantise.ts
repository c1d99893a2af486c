/** Rows are padded with zeros to a multiple of this many dimensions, and to a multiple of this many rows: what the kernel reads in one step. */
export const DIMENSION_STEP = 8;
export const ROW_STEP = 4;

/** Largest value of a quantised query: 13 bits, so that a sum over 8,192 dimensions still fits 32 bits. */
const QUERY_RANGE = 8191;

export const paddedTo = (step: number, n: number): number => Math.ceil(n / step) * step;

/** Vectors as signed bytes with one scale per row (value ≈ byte · scale): the largest component of each row becomes ±127. Padded rows are zero. */
export function quantiseRows(
  rows: readonly Float32Array[],
  dimensions: number,
): { readonly bytes: Int8Array; readonly scales: Float32Array } {
  const stride = paddedTo(DIMENSION_STEP, dimensions);
  const count = paddedTo(ROW_STEP, rows.length);
  const bytes = new Int8Array(count * stride);
  const scales = new Float32Array(count);
  for (const [r, row] of rows.entries()) {
    const scale = largest(row) / 127;
    scales[r] = scale;
    if (scale === 0) continue;
    for (let d = 0; d < dimensions; d++) bytes[r * stride + d] = Math.round((row[d] ?? 0) / scale);
  }
  return { bytes, scales };
}

/** A query as 14-bit integers, padded like a row; `scale` turns its dot products back (× the row's scale). */
export function quantiseQuery(query: Float32Array): { readonly values: Int16Array; readonly scale: number } {
  const values = new Int16Array(paddedTo(DIMENSION_STEP, query.length));
  const scale = largest(query) / QUERY_RANGE;
  if (scale > 0) for (let d = 0; d < query.length; d++) values[d] = Math.round((query[d] ?? 0) / scale);
  return { values, scale };
}

function largest(row: Float32Array): number {
  let most = 0;
  for (const value of row) most = Math.max(most, Math.abs(value));
  return most;
}
