import { describe, expect, test } from "vitest";
import { feastDays } from "#german/feast-days.ts";

describe("feastDays", () => {
  test.each([
    ["Er starb am Karfreitag.", "2026-04-08", ["2026-04-03"]],
    ["Am Ostermontag brannte die Mühle.", "2025-04-23", ["2025-04-21"]],
    ["An Heiligabend schneite es.", "2026-01-03", ["2025-12-24"]],
    ["Am Pfingstmontag wird gewählt.", "2024-05-02", ["2024-05-20"]],
    ["Am Rosenmontag fiel der Zug aus.", "2024-02-13", ["2024-02-12"]],
    ["Der Freitag war ruhig.", "2026-04-08", []],
    ["Er starb am Karfreitag.", undefined, []],
  ])("%s (%s)", (text, publishedAt, expected) => {
    expect(feastDays(text, publishedAt).map(({ day }) => day)).toEqual(expected);
  });
});
