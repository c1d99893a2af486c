import { describe, expect, test } from "vitest";
import { fold, toNfc } from "#german/normalise.ts";

describe("fold: spellings of one word meet", () => {
  test.each([
    ["Straßenbrücke", "Strassenbrücke", "Strassenbruecke", "STRASSENBRÜCKE"],
    ["Söder", "Soeder", "SÖDER"],
    ["Gebäude", "Gebaeude"],
    ["Ärzte", "Aerzte"],
    ["Übung", "Uebung", "U\u0308bung"],
    ["schön", "schoen"],
    ["Kapitän", "Kapitaen"],
    ["grün", "gruen"],
    ["für", "fuer"],
    ["Erdoğan", "Erdogan"],
    ["Łódź", "Lodz"],
    ["Café", "Cafe\u0301", "Cafe"],
    ["Waffen\u00adlieferung", "Waffenlieferung"],
    ["geht's", "geht’s", "gehts"],
  ])("%s", (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  test.each([
    ["neue", "neue"],
    ["Feuer", "feuer"],
    ["Steuer", "steuer"],
    ["treue", "treue"],
    ["blaue", "blaue"],
    ["Quelle", "quelle"],
    ["Statue", "statue"],
    ["Statuen", "statuen"],
    ["Aloe", "aloe"],
    ["Blues", "blues"],
  ])("%s keeps its vowels", (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  test("folding twice changes nothing for words of one spelling", () => {
    for (const word of ["Straßenbrücke", "aktuell", "Michael", "Duell"]) expect(fold(fold(word))).toBe(fold(word));
  });
});

test("toNfc: a letter and its mark become one character", () => {
  expect(toNfc("u\u0308ber")).toBe("über");
});
