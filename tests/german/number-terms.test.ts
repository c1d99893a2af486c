import { expect, test } from "vitest";
import { numberTerm, scaledNumber } from "#german/number-terms.ts";

test.each([
  ["9.8", 9, "9800000000"],
  ["15", 3, "15000"],
  ["2.5", 6, "2500000"],
  ["0.25", 3, "250"],
  ["1.2345", 3, "1234.5"],
  ["0", 6, "0"],
])("scaledNumber: %s · 10^%i = %s", (number, exponent, value) => {
  expect(scaledNumber(number, exponent)).toBe(value);
});

test.each([
  ["zehntausend", "10000"],
  ["Zwölf", "12"],
  ["15.000", "15000"],
  ["9,80", "9.8"],
  ["Zwölffingerdarm", undefined],
  ["ein", undefined],
])("numberTerm: %s → %s", (word, term) => {
  expect(numberTerm(word)).toBe(term);
});
