import { describe, expect, test } from "vitest";
import { transliterations } from "#german/transliterations.ts";

describe("transliterations", () => {
  test.each([
    ["Zelensky", "selenskyj"],
    ["Zelenskyy", "selenskyj"],
    ["Selenskyj", "zelensky"],
    ["Chelyabinsk", "tscheljabinsk"],
    ["Kharkiv", "charkiw"],
    ["Charkiw", "kharkiv"],
    ["Zaporizhzhia", "saporischschja"],
    ["Yanukovych", "janukowytsch"],
    ["Nawalny", "navalny"],
    ["Medvedevs", "medwedews"],
    ["Prigozhin", "prigoschin"],
    ["Khamenei", "chamenei"],
    ["Tikhanovskaya", "tichanowskaja"],
    ["Yevgeny", "jewgenij"],
    ["Sergey", "sergej"],
    ["Khrushchev", "chruschtschew"],
    ["Empedocles", "empedokles"],
    ["Biographie", "biografie"],
  ])("spells %s %s as well", (name, other) => {
    expect(transliterations(name)).toContain(other);
  });

  test.each(["Hoffmann", "Butter", "Zander", "Heizung", "Garten", "Meier", "Putin", "Berlin", "Rasse", "Wagen"])(
    "leaves %s alone",
    (word) => {
      expect(transliterations(word)).toEqual([]);
    },
  );

  test("gives up on what is no word", () => {
    expect(transliterations("vyc".repeat(40))).toEqual([]);
  });
});
