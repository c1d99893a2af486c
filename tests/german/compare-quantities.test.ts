import { describe, expect, test } from "vitest";
import type { Quantity } from "#domain/quantity.ts";
import { compareQuantities, sameValue } from "#german/compare-quantities.ts";
import { quantities } from "#german/quantities.ts";

function only(text: string): Quantity {
  const [quantity, more] = quantities(text);
  if (!quantity || more) throw new Error(`Cannot read "${text}": ${quantities(text).length} quantities, expected 1`);
  return quantity;
}

/** claim | evidence = comparison */
const rows = `
9,8 Mrd. Euro | 9.800 Mio. Euro = same
15.000 Menschen | fünfzehntausend Menschen = same
90 Minuten | anderthalb Stunden = same
5 km | 5.000 Meter = same
drei Viertel der Wähler | 75 Prozent der Wähler = same
bis zu 9,8 Milliarden Dollar | höchstens 9,8 Milliarden Dollar = same
mindestens 15 Tote | mehr als 15 Tote = same
mehr als 60 Prozent | gut 60 Prozent = same
weniger als 5.000 Tote | fast 5.000 Tote = same
Tausende Tote | Tausende Tote = same
ein 3:1 | ein 3:1 = same
rund 15.000 Menschen | 15.000 Menschen = rounded
rund 1,2 Milliarden Dollar | 1,18 Milliarden Dollar = rounded
etwa 15.000 Menschen | 14.870 Menschen = rounded
fast 5.000 Tote | 4.870 Tote = rounded
knapp 5.000 Tote | 4.870 Tote = rounded
gut 60 Prozent | 61,4 Prozent = rounded
rund ein Drittel | 34 Prozent = rounded
rund 5.000 Tote | fast 5.000 Tote = rounded
Tausende Tote | 15.000 Tote = rounded
rund 6 Millionen Schuss | 5,8 bis 6,2 Millionen Schuss = rounded
9,8 Milliarden Dollar | bis zu 9,8 Milliarden Dollar = hedge-dropped
15.000 Menschen | rund 15.000 Menschen = hedge-dropped
15 Tote | mindestens 15 Tote = hedge-dropped
9,8 Milliarden Dollar | zwischen 5,6 und 9,8 Milliarden Dollar = hedge-dropped
457 Millionen bis 1,19 Milliarden Dollar | 457 Millionen bis maximal 1,19 Milliarden Dollar = hedge-dropped
mindestens 9,8 Milliarden Dollar | bis zu 9,8 Milliarden Dollar = hedge-changed
rund 9,8 Milliarden Dollar | bis zu 9,8 Milliarden Dollar = hedge-changed
mehr als 15 Tote | mindestens 15 Tote = hedge-changed
mehr als 15 Tote | 15 Tote = hedge-changed
fast 5.000 Tote | rund 5.000 Tote = hedge-changed
rund 10 Milliarden Dollar | bis zu 9,8 Milliarden Dollar = hedge-changed
bis zu 9,8 Milliarden Dollar | zwischen 5,6 und 9,8 Milliarden Dollar = within
mindestens 5,6 Milliarden Dollar | zwischen 5,6 und 9,8 Milliarden Dollar = within
bis zu 1,2 Milliarden Dollar | maximal 1,19 Milliarden Dollar = within
mehr als 5 Milliarden Dollar | 5,6 Milliarden Dollar = within
weniger als 20 Prozent | 18 Prozent = within
zwischen 5 und 6 Millionen Schuss | 5,8 Millionen Schuss = within
1,2 Milliarden Dollar | 1,18 Milliarden Dollar = rounded-without-hedge
8,5 Millionen Schuss | 5,8 Millionen Schuss = different
5,8 Milliarden Schuss | 5,8 Millionen Schuss = different
rund 8,5 Millionen Schuss | 5,8 Millionen Schuss = different
fast 5.000 Tote | 5.100 Tote = different
gut 60 Prozent | 59 Prozent = different
mehr als 6 Milliarden Dollar | 5,6 Milliarden Dollar = different
mehr als 100 Tote | 15.000 Tote = different
bis zu 5,6 Milliarden Dollar | zwischen 5,6 und 9,8 Milliarden Dollar = different
7 Milliarden Dollar | zwischen 5,6 und 9,8 Milliarden Dollar = different
5,7 bis 6,7 Millionen Schuss | 5,7 bis 7,6 Millionen Schuss = different
Hunderte Tote | Tausende Tote = different
Tausende Tote | 150 Tote = different
ein 3:1 | ein 3:2 = different
9,8 Milliarden Euro | 9,8 Milliarden Dollar = different-unit
5 Prozent | 5 Prozentpunkte = different-unit
5 Kilometer | 5 Kilogramm = different-unit
5.000 Tote | Tausende Tote = open
ein 1:3 | ein 3:1 = open
`
  .trim()
  .split("\n")
  .map((row) => {
    const [sides = "", expected = ""] = row.split(" = ");
    const [claim = "", evidence = ""] = sides.split(" | ");
    return { claim, evidence, expected };
  });

describe("compareQuantities", () => {
  test.each(rows)("says how „$claim“ stands to „$evidence“: $expected", ({ claim, evidence, expected }) => {
    expect(compareQuantities(only(claim), only(evidence))).toBe(expected);
  });

  test("every quantity is the same as itself", () => {
    for (const { evidence } of rows) expect(compareQuantities(only(evidence), only(evidence))).toBe("same");
  });
});

describe("sameValue", () => {
  test("leaves hedges out and units in", () => {
    expect(sameValue(only("rund 5 Euro"), only("höchstens 5 Euro"))).toBe(true);
    expect(sameValue(only("5 Euro"), only("5 Dollar"))).toBe(false);
    expect(sameValue(only("Tausende Tote"), only("Hunderte Tote"))).toBe(false);
    expect(sameValue(only("ein 3:1"), only("ein 1:3"))).toBe(false);
  });
});
