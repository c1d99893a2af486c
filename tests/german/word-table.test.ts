import { expect, test } from "vitest";
import { wordSet } from "#german/word-set.ts";
import { wordTable } from "#german/word-table.ts";

test("wordSet parts words at any white space", () => {
  expect([...wordSet("\n  Brot und\n  Butter ")]).toEqual(["Brot", "und", "Butter"]);
});

test("wordTable tells a word's list, the last of two", () => {
  const table = wordTable({ bread: "Semmel Brezel", sweet: "Torte Brezel" });
  expect([table.get("Semmel"), table.get("Brezel"), table.get("Suppe")]).toEqual(["bread", "sweet", undefined]);
});
