import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { fuse } from "#pipeline/fuse.ts";

const id = (n: number) => passageId(articleId("a"), n);
const scored = (...scores: readonly [number, number][]) => scores.map(([n, score]) => ({ passageId: id(n), score }));
const order = (fused: ReturnType<typeof fuse>) => fused.map(({ passageId: found }) => found);

const dense = scored([1, 0.9], [2, 0.5], [3, 0.1]);
const lexical = scored([3, 20], [2, 18]);
const limit = 10;

test("weight 0 ranks by BM25, weight 1 by cosine", () => {
  expect(order(fuse({ dense, lexical, limit, denseWeight: 0 })).slice(0, 2)).toEqual([id(3), id(2)]);
  expect(order(fuse({ dense, lexical, limit, denseWeight: 1 })).slice(0, 2)).toEqual([id(1), id(2)]);
});

test("a passage both searches find beats one that a single search puts first", () => {
  expect(order(fuse({ dense, lexical, limit, denseWeight: 0.5 }))[0]).toEqual(id(2));
});

test("a passage that a search did not find has no score from it: 0 from a list that ends early, else the list's last", () => {
  const early = fuse({ dense, lexical, limit, denseWeight: 0.5 }).find(({ passageId: found }) => found === id(1));
  expect(early).toEqual({ passageId: id(1), dense: 0.9, score: 0.5 });
  const cut = fuse({ dense, lexical, limit: 2, denseWeight: 0.5 }).find(({ passageId: found }) => found === id(1));
  expect(cut?.score).toBeCloseTo(0.5 + 0.5 * (18 / 20));
});

test("cosines that all lie high are told apart like low ones", () => {
  const high = scored([1, 0.9], [2, 0.8]);
  const scores = fuse({ dense: high, lexical: [], limit, denseWeight: 1 }).map(({ score }) => score);
  expect(scores[0]).toBeCloseTo(1);
  expect(scores[1]).toBeCloseTo(0.5);
});

test("empty lists give an empty ranking; equal cosines count alike", () => {
  expect(fuse({ dense: [], lexical: [], limit, denseWeight: 0.5 })).toEqual([]);
  const equal = fuse({ dense: scored([2, 0.3], [1, 0.3]), lexical: [], limit, denseWeight: 0.5 });
  expect(order(equal)).toEqual([id(1), id(2)]);
  expect(equal[0]?.score).toBe(equal[1]?.score);
});
