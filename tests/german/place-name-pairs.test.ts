import { describe, expect, test } from "vitest";
import { otherPlaceNames } from "#german/place-name-pairs.ts";

describe("otherPlaceNames", () => {
  test.each([
    ["Kyiv", ["Kiew", "Kyjiw"]],
    ["kiews", ["Kyjiw", "Kyiv"]],
    ["Gdansk", ["Danzig"]],
    ["Beijing", ["Peking"]],
    ["Köln", []],
    ["", []],
  ])("%s: %j", (name, others) => {
    expect(otherPlaceNames(name)).toEqual(others);
  });
});
