import { describe, expect, test } from "vitest";
import { analysePassage, analyseQuery, contentStems, isStem } from "#german/analyser.ts";

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

  test.each([
    ["zehntausend", "10.000"],
    ["fünfzehn Tausend", "15 000"],
    ["fünfzehntausend", "15 Tsd."],
    ["9,8 Milliarden", "9,8 Mrd."],
    ["9,80 Mrd. Euro", "9.800.000.000 Euro"],
    ["zweieinhalb Millionen", "2,5 Mio."],
    ["ein 9-Milliarden-Paket", "neun Milliarden"],
    ["siebenundzwanzig", "27"],
  ])("%s and %s share a number", (one, other) => {
    const numbers = stems(one).filter((term) => /^\d[\d.]*$/.test(term));
    expect(numbers.filter((term) => stems(other).includes(term))).not.toEqual([]);
  });

  test.each([
    ["Bio-Milch", "Billion"],
    ["Mia Berger", "Milliarde"],
    ["im Jahr 2024 Tausende", "2024000"],
    ["die Einheit", "1"],
    ["9,8 Mrd. Euro", "9 Mrd. Euro"],
  ])("%s and %s share none", (one, other) => {
    const shared = stems(one).filter((term) => stems(other).includes(term));
    expect(shared.filter((term) => /\d|illi/.test(term) && term !== "milliard")).toEqual([]);
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

test("contentStems: number words stand in digits, scale words written out", () => {
  expect(contentStems("Die zehntausend Soldaten kosten 3 Mrd. Euro.")).toEqual(
    contentStems("10.000 Soldaten kosten drei Milliarden Euro"),
  );
});
