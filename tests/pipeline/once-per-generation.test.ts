import { expect, test } from "vitest";
import { oncePerGeneration } from "#pipeline/once-per-generation.ts";
import { inventedIndex } from "./suggest/invented-index.ts";

test("oncePerGeneration finds once for a generation, anew for the next, and again after a failure", async () => {
  const found: string[] = [];
  const find = oncePerGeneration(async ({ generation }) => {
    found.push(generation);
    if (found.length === 1) throw new Error("disk away");
    return generation;
  });
  const index = (generation: string) => ({ ...inventedIndex({}), generation });
  await expect(find(index("eins"))).rejects.toThrow("disk away");
  expect(await Promise.all([find(index("eins")), find(index("eins"))])).toEqual(["eins", "eins"]);
  expect(await find(index("zwei"))).toBe("zwei");
  expect(found).toEqual(["eins", "eins", "zwei"]);
});
