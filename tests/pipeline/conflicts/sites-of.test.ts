import { describe, expect, test } from "vitest";
import { sitesOf } from "#pipeline/conflicts/sites-of.ts";

describe("sitesOf", () => {
  test.each([
    ["Die Dirigentin wurde in Bamberg geboren.", ["where:born Bamberg"]],
    ["Der gebürtige Kasseler leitet das Haus seit Mai.", ["where:born Kasseler"]],
    ["Die Papierfabrik entsteht im polnischen Opole.", ["where:town polnischen Opole"]],
    ["Die Mine lag auf dem Gelände der alten Ziegelei.", ["where:ground Ziegelei"]],
    ["Die Feier findet im festlichen Rahmen statt.", []],
    ["Im politischen Berlin wird viel geredet.", []],
    ["Auf dem Gelände stehen drei Hallen.", []],
    ["Das Kind kam im Mai zur Welt.", []],
  ])("%s", (sentence, expected) => {
    expect(sitesOf(sentence).map(({ unit, text }) => `${unit} ${text}`)).toEqual(expected);
  });
});
