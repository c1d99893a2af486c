import { expect, test } from "vitest";
import { bootstrap } from "../../../eval/retrieval/bootstrap.ts";
import { metricsOf, quantile, rankOf } from "../../../eval/retrieval/metrics.ts";
import { referenceBm25 } from "../../../eval/retrieval/reference-bm25.ts";

test.each([
  [1, 1, 1, 1, 1],
  [2, 0.5, 0, 1, 1 / Math.log2(3)],
  [10, 0.1, 0, 1, 1 / Math.log2(11)],
  [11, 0, 0, 0, 0],
  [undefined, 0, 0, 0, 0],
])("metricsOf: rank %s", (rank, mrr, recall1, recall10, ndcg) => {
  expect(metricsOf(rank)).toMatchObject({ "mrr@10": mrr, "recall@1": recall1, "recall@10": recall10, "ndcg@10": ndcg });
});

test("rankOf: a text's rank is that of its best passage", () => {
  expect(rankOf(3, [7, 7, 3, 7, 3])).toBe(2);
  expect(rankOf(5, [7, 3])).toBeUndefined();
});

test("quantile: nearest rank", () => {
  expect(quantile([3, 1, 2, 4], 0.5)).toBe(2);
  expect(quantile([3, 1, 2, 4], 0.99)).toBe(4);
});

test("bootstrap: the same values give the same interval around their mean", () => {
  const values = Array.from({ length: 200 }, (_, i) => (i % 4 === 0 ? 0 : 1));
  const interval = bootstrap(values);
  expect(interval.value).toBe(0.75);
  expect(interval.low).toBeGreaterThan(0.67);
  expect(interval.low).toBeLessThan(0.75);
  expect(interval.high).toBeGreaterThan(0.75);
  expect(interval.high).toBeLessThan(0.83);
  expect(bootstrap(values)).toEqual(interval);
  expect(bootstrap([])).toEqual({ value: 0, low: 0, high: 0 });
});

test("referenceBm25: plain stems, no 4-grams", () => {
  const rank = referenceBm25(["Die Häuser am See.", "Der See ist tief, der See ist kalt.", "Ein Wald."]);
  expect(rank("Wo steht das Haus?")).toEqual([0]);
  expect(rank("See")).toEqual([1, 0]);
  expect(rank("Häuserzeile")).toEqual([]);
});
