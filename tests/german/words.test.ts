import { describe, expect, test } from "vitest";
import { isStopWord } from "#german/stop-words.ts";
import { hyphenParts, plainNumber, words } from "#german/words.ts";

describe("words: cuts German text", () => {
  test.each([
    ["Die EU-Kommission zahlt.", ["Die", "EU-Kommission", "zahlt"]],
    ["15.000 Soldaten, 9,8 Prozent", ["15.000", "Soldaten", "9,8", "Prozent"]],
    ["15'000 Franken und 1’200 Euro", ["15'000", "Franken", "und", "1’200", "Euro"]],
    ["10\u202f000 oder 10 000 Mann", ["10\u202f000", "oder", "10 000", "Mann"]],
    ["im Jahr 2024 300 Soldaten", ["im", "Jahr", "2024", "300", "Soldaten"]],
    ["Ende 2025. Danach", ["Ende", "2025", "Danach"]],
    ["am 3.9.2025 um 14.30 Uhr", ["am", "3", "9", "2025", "um", "14", "30", "Uhr"]],
    ["F-16, Covid-19 und A400M", ["F-16", "Covid-19", "und", "A400M"]],
    ["Kim Jong-un (t-online)", ["Kim", "Jong-un", "t-online"]],
    ["Ein- und Ausfuhr – CDU/CSU", ["Ein", "und", "Ausfuhr", "CDU", "CSU"]],
    ["Merz' Rede, wie geht's?", ["Merz", "Rede", "wie", "geht's"]],
    ["„Grüße“, sagte er; 2.500.000,50 €", ["Grüße", "sagte", "er", "2.500.000,50"]],
    ["", []],
    ["… – !", []],
  ])("%s", (text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected);
  });

  test("every span gives back its word", () => {
    const text = "Über 15.000 Menschen – auch Jong-un – kamen.";
    for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});

test.each([
  ["EU-Kommission", ["EU", "Kommission"]],
  ["Nord‑Süd‑Konflikt", ["Nord", "Süd", "Konflikt"]],
  ["Haus", ["Haus"]],
])("hyphenParts: %s", (word, parts) => {
  expect(hyphenParts(word)).toEqual(parts);
});

test.each([
  ["15.000", "15000"],
  ["15'000", "15000"],
  ["15\u00a0000", "15000"],
  ["9,8", "9.8"],
  ["9,80", "9.8"],
  ["5,00", "5"],
  ["08", "8"],
  ["0,5", "0.5"],
  ["2026er", undefined],
  ["Haus", undefined],
])("plainNumber: %s is %s", (word, plain) => {
  expect(plainNumber(word)).toBe(plain);
});

test.each([
  ["fuer", true],
  ["Für", true],
  ["WAR", true],
  ["welchen", true],
  ["Krieg", false],
  ["laufen", false],
  ["15", false],
])("isStopWord: %s is %s", (word, expected) => {
  expect(isStopWord(word)).toBe(expected);
});
