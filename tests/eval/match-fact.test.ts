import { describe, expect, test } from "vitest";
import { type FactMatch, hasWords, matchFact } from "../../eval/match-fact.ts";

const rows: readonly (readonly [readonly string[], string, FactMatch])[] = [
  [["bis zu 1.200"], "Es halfen bis zu 1200 Freiwillige.", "stated"],
  [["bis zu 1.200"], "Es halfen 1.200 Freiwillige.", "hedge-lost"],
  [["bis zu 1.200"], "Es halfen mindestens 1.200 Freiwillige.", "hedge-lost"],
  [["1.200"], "Es halfen rund 1.200 Freiwillige.", "stated"],
  [["1.200"], "Es halfen bis zu 1.200 Freiwillige.", "stated"],
  [["1.200"], "Es halfen 2.100 Freiwillige.", "missing"],
  [["5,8 Millionen Euro"], "Der Schaden liegt bei 5.800.000 Euro.", "stated"],
  [["5,8 Millionen Euro"], "Der Schaden liegt bei 5,8 Millionen Dollar.", "missing"],
  [["5,8 Millionen"], "Gezählt wurden 5,7 bis 6,7 Millionen Stück.", "missing"],
  [["5,8 Millionen"], "Der Schaden liegt bei 5,8 Millionen Euro.", "stated"],
  [["52"], "Landrätin Petra Holm (52) widersprach.", "stated"],
  [["52"], "Es kamen 520 Helfer.", "missing"],
  [["3. Mai 2025"], "Eröffnet wurde sie am 03.05.2025.", "stated"],
  [["3. Mai 2025"], "Eröffnet wurde sie am 4. Mai 2025.", "missing"],
  [["seit Mai 2025"], "Der Weg ist bis Mai 2025 gesperrt.", "hedge-lost"],
  [["Ute Sommer", "Landrätin"], "Das sagte die Landrätin.", "stated"],
  [["Ute Sommer"], "Das sagte Ute Winter.", "missing"],
  [["1.200", "zwölfhundert"], "", "missing"],
];

describe("matchFact", () => {
  test.each(rows)("%j in „%s“: %s", (variants, text, match) => {
    expect(matchFact(variants, text)).toBe(match);
  });

  test("wants figure and date of one variant in one sentence", () => {
    expect(matchFact(["40 Prozent 2024"], "2024 waren es 40 Prozent.")).toBe("stated");
    expect(matchFact(["40 Prozent 2024"], "Es waren 40 Prozent. 2024 war das neu.")).toBe("missing");
  });
});

test("hasWords finds forms, hyphenated names by their parts, and wants every word", () => {
  expect(hasWords("Naumann-Stiftung", "Das Büro der Friedrich-Naumann-Stiftung warnt.")).toBe(true);
  expect(hasWords("keine Anzeichen", "Dafür gibt es kein Anzeichen.")).toBe(true);
  expect(hasWords("keine Anzeichen", "Dafür gibt es Anzeichen.")).toBe(false);
});
