import { describe, expect, test } from "vitest";
import { splitCompound } from "#german/compounds.ts";

/** How often each word stands in a small imagined collection. */
const frequencies: Readonly<Record<string, number>> = {
  waffe: 3,
  waffen: 6,
  lieferung: 8,
  luft: 6,
  abwehr: 4,
  system: 9,
  bund: 8,
  verfassung: 4,
  gericht: 7,
  strasse: 4,
  strassen: 4,
  brucke: 3,
  arbeit: 9,
  platz: 5,
  regierung: 30,
  sprecher: 12,
  kind: 9,
  garten: 3,
  universitat: 4,
  klinik: 3,
  ergebnis: 4,
  wahl: 12,
  zeit: 20,
  zeitung: 15,
  lief: 9,
  haus: 9,
};
const split = (word: string): string => splitCompound(word, (part) => frequencies[part] ?? 0).join(" ");

describe("splitCompound: by the collection's own words", () => {
  test.each([
    ["waffenlieferung", "waffen lieferung"],
    ["luftabwehrsystem", "luft abwehr system"],
    ["bundesverfassungsgericht", "bund verfassung gericht"],
    ["strassenbrucke", "strassen brucke"],
    ["arbeitsplatz", "arbeit platz"],
    ["regierungssprecher", "regierung sprecher"],
    ["kindergarten", "kind garten"],
    ["universitatsklinik", "universitat klinik"],
    ["wahlergebnis", "wahl ergebnis"],
    ["hauswahl", "haus wahl"],
  ])("%s", (word, parts) => {
    expect(split(word)).toBe(parts);
  });

  test.each([
    ["lieferung"],
    ["zeitung"],
    ["haus"],
    ["fernsehturm"],
    ["waffenstillstand"],
    ["covid19"],
    ["x".repeat(500)],
  ])("%s stays whole", (word) => {
    expect(split(word)).toBe(word);
  });

  test("a word the collection uses more than its parts stays whole", () => {
    expect(splitCompound("arbeitsplatz", (part) => ({ arbeitsplatz: 40, arbeit: 9, platz: 5 })[part] ?? 0)).toEqual([
      "arbeitsplatz",
    ]);
  });
});
