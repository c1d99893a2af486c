import { expect, test } from "vitest";
import { readRange, type ValueRange } from "../../web/read-range.ts";

test.each<readonly [string, ValueRange]>([
  ["7,5 Meter", { low: 7.5, high: 7.5, unit: "meter" }],
  ["rund 12 Millionen Euro", { low: 12e6, high: 12e6, unit: "euro" }],
  ["1,2 Milliarden Euro", { low: 1.2e9, high: 1.2e9, unit: "euro" }],
  ["mindestens 15.000", { low: 15_000, unit: "" }],
  ["bis zu 12.000 Schafe", { high: 12_000, unit: "schafe" }],
  ["10.000 bis 12.000 Schafe", { low: 10_000, high: 12_000, unit: "schafe" }],
  ["zwischen 4 und 5 Millionen Tonnen", { low: 4e6, high: 5e6, unit: "tonnen" }],
  ["5,6 Milliarden und 9,8 Milliarden US-Dollar", { low: 5.6e9, high: 9.8e9, unit: "us-dollar" }],
  ["20–25 %", { low: 20, high: 25, unit: "%" }],
  ["3 Tausend", { low: 3000, high: 3000, unit: "" }],
])("readRange reads %s", (written, expected) => {
  expect(readRange(written)).toEqual(expected);
});

test.each([
  "",
  "zwei Drittel",
  "am 4. März 2025",
  "3:1",
  "12 bis 10 Schafe",
  "1.5.2025",
  "vier von 10",
  "12 der 20 Schafe",
])("readRange leaves out %s", (written) => {
  expect(readRange(written)).toBeUndefined();
});
