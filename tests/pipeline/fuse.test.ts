import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { fuse } from "#pipeline/fuse.ts";

const id = (n: number) => passageId(articleId("a"), n);
const scored = (...scores: readonly [number, number][]) => scores.map(([n, score]) => ({ passageId: id(n), score }));
const order = (fused: ReturnType<typeof fuse>) => fused.map(({ passageId: found }) => found);

const dense = scored([1, 0.9], [2, 0.5], [3, 0.1]);
const lexical = scored([3, 20], [2, 18]);

test("weight 0 ranks by BM25, weight 1 by cosine", () => {
  expect(order(fuse(dense, lexical, 0)).slice(0, 2)).toEqual([id(3), id(2)]);
  expect(order(fuse(dense, lexical, 1)).slice(0, 2)).toEqual([id(1), id(2)]);
});

test("a passage both searches find beats one that a single search puts first", () => {
  expect(order(fuse(dense, lexical, 0.5))[0]).toEqual(id(2));
});

test("a passage one search did not find has no score from it", () => {
  expect(fuse(dense, lexical, 0.5).find(({ passageId: found }) => found === id(1))).toEqual({
    passageId: id(1),
    dense: 0.9,
    score: 0.5,
  });
});

test("empty lists give an empty ranking; equal cosines count alike", () => {
  expect(fuse([], [], 0.5)).toEqual([]);
  expect(fuse(scored([1, 0.3], [2, 0.3]), [], 0.5).map(({ score }) => score)).toEqual([0.5, 0.5]);
});
