import { describe, expect, test } from "vitest";
import { readOnnxTable } from "#adapters/onnx-table.ts";

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
const number = (field: number, value: number) => [...varint(field * 8), ...varint(value)];
const bytes = (field: number, content: readonly number[]) => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content,
];
const text = (field: number, content: string) => bytes(field, [...new TextEncoder().encode(content)]);

interface Parts {
  readonly shape?: readonly number[];
  readonly type?: number;
  readonly table?: readonly number[];
}

/** A model of two rows: values −8…7 in four bits, scales 0.5 and 2 in half precision. */
function model({
  shape = [...number(1, 2), ...number(1, 2)],
  type = 2,
  table = [0x98, 0x7f, 0x08, 0xf0],
}: Parts = {}): Uint8Array {
  const scale = [
    ...number(1, 2),
    ...number(1, 1),
    ...number(2, 10),
    ...text(8, "scale"),
    ...bytes(9, [0x00, 0x38, 0x00, 0x40]),
  ];
  const graph = [
    ...text(2, "static"),
    ...bytes(5, [...shape, ...number(2, type), ...text(8, "table"), ...bytes(9, table)]),
    ...bytes(5, scale),
  ];
  return Uint8Array.from([...number(1, 8), ...varint(6 * 8 + 5), 0, 0, 0, 0, ...bytes(7, graph)]);
}

const row = (file: Uint8Array, index: number) => {
  const table = readOnnxTable(file);
  const sum = new Float64Array(table.dimensions);
  table.addRow(index, 1, sum);
  return [...sum];
};

describe("readOnnxTable", () => {
  test("finds rows, width and the scaled values, low halves first", () => {
    const { rows, dimensions } = readOnnxTable(model());
    expect({ rows, dimensions }).toEqual({ rows: 2, dimensions: 4 });
    expect(row(model(), 0)).toEqual([0, 3.5, 0.5, -0.5]);
    expect(row(model(), 1)).toEqual([0, -16, -16, 14]);
  });

  test("reads a packed shape alike", () => {
    expect(row(model({ shape: bytes(1, [2, 2]) }), 0)).toEqual([0, 3.5, 0.5, -0.5]);
  });

  test("adds to what is there, with its weight", () => {
    const sum = Float64Array.from([1, 1, 1, 1]);
    readOnnxTable(model()).addRow(0, 1, sum);
    expect([...sum]).toEqual([1, 4.5, 1.5, 0.5]);
    readOnnxTable(model()).addRow(0, 2, sum);
    expect([...sum]).toEqual([1, 11.5, 2.5, -0.5]);
  });

  test.each([
    ["is cut off", model().subarray(0, -3), /ends within a field/],
    ["holds floats", model({ type: 1 }), /expected initialisers/],
    ["holds too few rows", model({ table: [0, 0, 0] }), /3 bytes for 2 × 2/],
    ["is empty", new Uint8Array(), /expected initialisers/],
    ["is no ONNX file", new TextEncoder().encode("<!doctype html><p>Nicht gefunden"), /Cannot read/],
  ])("refuses a file that %s", (_what, file, message) => {
    expect(() => readOnnxTable(file)).toThrow(message);
  });
});
