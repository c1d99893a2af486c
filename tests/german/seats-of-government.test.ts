import { describe, expect, test } from "vitest";
import { countryOf } from "#german/countries.ts";
import { namingCountries, seatOf } from "#german/seats-of-government.ts";

describe("seatOf", () => {
  test.each([
    ["Paris", "Frankreich"],
    ["Ankaras", "Türkei"],
    ["Kiew", "Ukraine"],
    ["Brüssel", "Europäische Union"],
    ["Washingtons", "Vereinigte Staaten"],
    ["Tokio", "Japan"],
    ["Bagdads", "Irak"],
  ])("%s stands for %s, under the key of its name", (seat, country) => {
    expect(seatOf(seat)).toMatchObject({ country });
    if (!country.includes(" ")) expect(seatOf(seat)?.key).toBe(countryOf(country)?.key);
  });

  test.each(["Hamburg", "München", "Romane", "Frankreich", "Limas Bruder"])("%s stands for none", (word) => {
    expect(seatOf(word)).toBeUndefined();
  });
});

test("namingCountries replaces seats of government alone", () => {
  expect(namingCountries("Was fordert Ankara von Brüssel und Hamburg?")).toBe(
    "Was fordert Türkei von Europäische Union und Hamburg?",
  );
});
