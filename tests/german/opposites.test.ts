import { describe, expect, test } from "vitest";
import { isFate, poles } from "#german/opposites.ts";

describe("opposites", () => {
  test.each([
    ["anstieg", "rückgang"],
    ["freispruch", "verurteilung"],
    ["legal", "illegal"],
    ["norden", "süden"],
    ["höhere", "niedrigere"],
  ])("takes %s and %s for two sides of one thing", (one, other) => {
    expect(poles(one).map((pole) => pole ^ 1)).toEqual(expect.arrayContaining([...poles(other)].slice(0, 1)));
    expect(poles(other).length).toBeGreaterThan(0);
  });

  test.each([
    ["freispruch", true],
    ["wegfall", true],
    ["kostenlos", true],
    ["norden", false],
    ["höhere", false],
    ["mehrheit", false],
  ])("knows whether %s tells what becomes of something: %s", (word, fate) => {
    expect(poles(word).length).toBeGreaterThan(0);
    expect(poles(word).every(isFate)).toBe(fate);
  });
});
