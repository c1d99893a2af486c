import { describe, expect, test } from "vitest";
import { mergeMeta, metaOf } from "#adapters/scraped-meta.ts";

const merged = (...lines: readonly string[]) => mergeMeta(lines.flatMap((line) => metaOf(line) ?? []));

describe("metaOf", () => {
  test.each([
    ["Aktualisiert am 28.09.2024 - 21:38 Uhr", { publishedAt: "2024-09-28" }],
    ["Stand: 12.03.2025 14:32 Uhr", { publishedAt: "2025-03-12" }],
    ["12.03.2025, 14.32 Uhr", { publishedAt: "2025-03-12" }],
    ["22. August 2023", { publishedAt: "2023-08-22" }],
    ["Donnerstag, 13. März 2025", { publishedAt: "2025-03-13" }],
    ["3. Jänner 2026, 8.15 Uhr", { publishedAt: "2026-01-03" }],
    ["2026-02-01T08:00:00Z", { publishedAt: "2026-02-01" }],
    ["Von Franziska von Ahlen und Cem Yıldız, Kassel", { author: "Franziska von Ahlen, Cem Yıldız" }],
    ["Ein Kommentar von Ruth Leitner", { author: "Ruth Leitner" }],
    ["Urs Zgraggen Redaktor Ausland", { author: "Urs Zgraggen" }],
    [
      "Von ost-blick, kwe Aktualisiert am 01.02.2026 - 07:00 Uhr Lesedauer: 3 Min.",
      { source: "ost-blick", publishedAt: "2026-02-01" },
    ],
    ["Von dpa", undefined],
    ["31.02.2026", undefined],
    ["Von Kiel nach Flensburg", undefined],
    ["Am 12.03.2025 trat der Vorstand geschlossen zurück.", undefined],
    ["Die Frist endet am 30. Juni 2026", undefined],
    ["Grüne und Linke", undefined],
  ])("reads %j", (line, expected) => {
    const found = metaOf(line);
    const { date, ...rest } = found ?? {};
    const told = { ...rest, ...(date && { publishedAt: date.iso }) };
    expect(Object.keys(told).length > 0 ? told : undefined).toEqual(expected);
  });
});

test("mergeMeta prefers the day of publication to the day of a change, wherever it stands", () => {
  expect(merged("Aktualisiert: 06.05.2026, 08:03 Uhr", "Veröffentlicht: 05.05.2026, 10:12 Uhr").date).toBe(
    "2026-05-05",
  );
  expect(merged("Aktualisiert: 06.05.2026").date).toBe("2026-05-06");
  expect(merged("Von Ina Berg")).toEqual({ author: "Ina Berg" });
});
