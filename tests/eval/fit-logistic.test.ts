import { expect, test } from "vitest";
import { fitLogistic } from "../../eval/answers/fit-logistic.ts";

test("fitLogistic weighs a telling feature, and a feature that never changes not at all", () => {
  const examples = Array.from({ length: 90 }, (_, i) => ({
    features: [i % 3 === 0 ? 1 : 0, 0.1, 1],
    truth: i % 3 === 0 ? (1 as const) : (0 as const),
    weight: 0.7,
  }));
  const [telling = 0, constant, bias = 0] = fitLogistic(examples, 3, 0.05);
  expect(telling).toBeGreaterThan(1);
  expect(constant).toBe(0);
  expect(Math.abs(bias)).toBeLessThan(10);
});
