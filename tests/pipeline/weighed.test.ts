import { expect, test } from "vitest";
import { weighed } from "#pipeline/weighed.ts";

test("weighed adds what is observed by its names, a yes as one", () => {
  const weights = { transposed: 1.5, times: -2 };
  expect(weighed(weights, { transposed: true, times: 0.5 })).toBe(0.5);
  expect(weighed(weights, { times: 0, transposed: false })).toBe(0);
});
