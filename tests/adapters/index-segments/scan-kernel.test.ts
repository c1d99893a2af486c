import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { quantiseRows } from "#adapters/index-segments/quantise.ts";
import { javascriptKernel, type ScanKernel } from "#adapters/index-segments/scan-kernel.ts";
import { scanModule } from "#adapters/index-segments/scan-module.ts";
import { wasmKernel } from "#adapters/index-segments/wasm-kernel.ts";

/** Unit vectors without chance. */
const vectors = (count: number, dimensions: number): readonly Float32Array[] =>
  Array.from({ length: count }, (_, r) => {
    const row = Float32Array.from({ length: dimensions }, (_, d) =>
      Math.sin(1 + r * 12.9898 + d * 78.233 * (1 + (r % 7))),
    );
    const norm = Math.hypot(...row);
    return row.map((value) => value / norm);
  });

const placed = (kernel: ScanKernel, rows: readonly Float32Array[], dimensions: number) => {
  const quantised = quantiseRows(rows, dimensions);
  return kernel.place(rows.length, dimensions, (bytes, scales) => {
    bytes.set(new Uint8Array(quantised.bytes.buffer));
    scales.set(new Uint8Array(quantised.scales.buffer));
  });
};

const wasm = (): ScanKernel => wasmKernel(new WebAssembly.Module(scanModule()));

describe("wasmKernel", () => {
  test.each([
    { rows: 1, dimensions: 8 },
    { rows: 3, dimensions: 7 },
    { rows: 4, dimensions: 256 },
    { rows: 1001, dimensions: 100 },
    { rows: 257, dimensions: 1024 },
  ])("gives the scores of javascriptKernel for $rows × $dimensions", ({ rows, dimensions }) => {
    const all = vectors(rows + 1, dimensions);
    const [query = new Float32Array(), ...stored] = all;
    const scores = placed(wasm(), stored, dimensions).scores(query);
    expect(scores).toEqual(placed(javascriptKernel, stored, dimensions).scores(query));
    for (const [r, row] of stored.entries())
      expect(scores[r]).toBeCloseTo(
        row.reduce((sum, value, d) => sum + value * (query[d] ?? 0), 0),
        2,
      );
  });

  test("keeps blocks apart while others come and go", () => {
    const kernel = wasm();
    const [query = new Float32Array()] = vectors(1, 64);
    const sizes = [500, 2000, 10, 3000, 700];
    const blocks = sizes.map((size) => ({ rows: vectors(size, 64), block: placed(kernel, vectors(size, 64), 64) }));
    blocks[1]?.block.release();
    blocks[3]?.block.release();
    blocks[1] = { rows: vectors(900, 64), block: placed(kernel, vectors(900, 64), 64) };
    blocks[3] = { rows: vectors(9000, 64), block: placed(kernel, vectors(9000, 64), 64) };
    for (const { rows, block } of blocks)
      expect(block.scores(query)).toEqual(placed(javascriptKernel, rows, 64).scores(query));
  });

  test("takes no more memory when a block of the same size follows another", () => {
    const kernel = wasm();
    const first = placed(kernel, vectors(4000, 64), 64);
    const [query = new Float32Array()] = vectors(1, 64);
    const { byteLength } = first.scores(query).buffer;
    first.release();
    for (let i = 0; i < 5; i++) {
      const next = placed(kernel, vectors(4000, 64), 64);
      expect(next.scores(query).buffer.byteLength).toBe(byteLength);
      next.release();
    }
  });

  test("scan-kernel.wasm, which Workers import, is what scanModule assembles", () => {
    const file = new URL("../../../server/adapters/index-segments/scan-kernel.wasm", import.meta.url);
    expect(new Uint8Array(readFileSync(file))).toEqual(scanModule());
    expect(WebAssembly.validate(scanModule())).toBe(true);
  });
});
