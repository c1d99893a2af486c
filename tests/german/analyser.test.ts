import { describe, expect, test } from "vitest";
import { analysePassage, analyseQuery, isStem } from "#german/analyser.ts";

const stems = (text: string) => [...analysePassage(text).keys()].filter(isStem);

describe("analysePassage", () => {
  test("stop words yield no term", () => {
    expect([...analysePassage("Was ist denn mit dem und für die?").keys()]).toEqual([]);
  });

  test("a hyphenated word yields its parts and the whole", () => {
    expect(stems("Covid-19")).toEqual(["covid", "19", "covid19"]);
    expect(stems("Covid19")).toEqual(["covid19"]);
  });

  test("terms are counted", () => {
    expect(analysePassage("Haus und Häuser").get("hau")).toBe(2);
  });

  test("part of a compound shares 4-grams with it", () => {
    const passage = analysePassage("Waffenlieferungen");
    const shared = analyseQuery("Waffen").filter(({ term }) => passage.has(term));
    expect(shared.length).toBeGreaterThanOrEqual(3);
  });

  test("a word with a typing error keeps most of its 4-grams", () => {
    const passage = analysePassage("Artilleriegranaten");
    const query = analyseQuery("Artileriegranaten").filter(({ term }) => !isStem(term));
    expect(query.filter(({ term }) => passage.has(term)).length / query.length).toBeGreaterThan(0.7);
  });
});

test("analyseQuery: every term once, with a weight", () => {
  const terms = analyseQuery("Soldaten und Soldat");
  expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  expect(terms.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
});
