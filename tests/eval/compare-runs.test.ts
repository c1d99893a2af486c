import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareRuns } from "../../eval/compare-runs.ts";
import { readMatrix } from "../../eval/read-matrix.ts";
import { showMatrix } from "../../eval/show-matrix.ts";
import { summarise } from "../../eval/summarise.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { resultOf } from "./hand-made-results.ts";

const run = (names: readonly Parameters<typeof resultOf>[0][]) =>
  names.map((name, i) => ({ ...resultOf(name), id: `frage-${i}` }));

test("compareRuns names what got better and worse, with p and the difference of nDCG", () => {
  const first = run(["perfect", "perfect", "abstaining"]);
  const second = run(["perfect", "wrong", "perfect"]);
  const against = compareRuns(first, second);
  expect(against).toMatchObject({ better: ["frage-2"], worse: ["frage-1"], p: 1, ndcg: { value: 0, low: 0, high: 0 } });
  const shown = showMatrix([
    { name: "A", metrics: summarise(first) },
    { name: "B", metrics: summarise(second), against },
  ]);
  expect(shown).toContain("B gegen A: 1 Frage besser, 1 schlechter, McNemar p = 1.000, kein gesicherter Unterschied");
});

test("readMatrix refuses one configuration alone, an index of its own and other files", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "matrix.json");
  const read = async (content: unknown) => {
    await writeFile(file, JSON.stringify(content));
    return readMatrix(file);
  };
  const two = [{ name: "A" }, { name: "B", settings: { FUNDSTELLE_DENSE_WEIGHT: "1" } }];
  expect(await read(two)).toEqual([{ name: "A", settings: {} }, two[1]]);
  await expect(read([{ name: "A" }])).rejects.toMatchObject({ code: "usage" });
  await expect(read([{ name: "A" }, { name: "B", settings: { FUNDSTELLE_INDEX: "x" } }])).rejects.toMatchObject({
    code: "usage",
  });
  await expect(readMatrix(join(folder, "fehlt.json"))).rejects.toMatchObject({ code: "bad-file" });
});
