import { DIMENSION_STEP, paddedTo, quantiseQuery, ROW_STEP } from "./quantise.ts";
import type { QuantisedRow } from "./rest-file.ts";

/** Rows of one segment, placed where the kernel can read them. */
export interface ScanBlock {
  /** Approximate dot products with the query, one per row (padding included), valid until the next call on any block. */
  scores(query: Float32Array): Float32Array;
  /** One row as it was placed, padding included; valid until the next `place` of any block. */
  row(row: number): QuantisedRow;
  release(): void;
}

/** What computes the scan: plain loops, or WebAssembly. */
export interface ScanKernel {
  readonly name: "javascript" | "wasm";
  /** Makes room for `rows` quantised rows; `fill` is given the bytes and scales to write, padded as `quantiseRows` gives them. */
  place(rows: number, dimensions: number, fill: (bytes: Uint8Array, scales: Uint8Array) => void): ScanBlock;
}

/** Bytes of the quantised rows and of their scales. */
export function scanSize(rows: number, dimensions: number): { readonly stride: number; readonly count: number } {
  return { stride: paddedTo(DIMENSION_STEP, dimensions), count: paddedTo(ROW_STEP, rows) };
}

/** The scan without WebAssembly: about ten times slower, the same scores. */
export const javascriptKernel: ScanKernel = {
  name: "javascript",
  place(rows, dimensions, fill) {
    const { stride, count } = scanSize(rows, dimensions);
    const bytes = new Int8Array(count * stride);
    const scales = new Float32Array(count);
    const out = new Float32Array(count);
    fill(new Uint8Array(bytes.buffer), new Uint8Array(scales.buffer));
    return {
      scores(query) {
        const { values, scale } = quantiseQuery(query);
        for (let row = 0; row < count; row++) {
          let sum = 0;
          const at = row * stride;
          for (let d = 0; d < stride; d++) sum += (bytes[at + d] as number) * (values[d] as number);
          out[row] = Math.fround(Math.fround(sum) * (scales[row] as number)) * scale;
        }
        return out;
      },
      row: (row) => ({ bytes: bytes.subarray(row * stride, (row + 1) * stride), scale: scales[row] ?? 0 }),
      release() {
        // Memory is given back by the collector.
      },
    };
  },
};
