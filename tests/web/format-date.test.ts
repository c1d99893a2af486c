import { expect, test } from "vitest";
import { formatDate, formatShortDate } from "../../web/format-date.ts";

test.each([
  ["2025-03-04", "4. März 2025", "04.03.2025"],
  ["2025-03", "März 2025", "März 2025"],
  ["2025-12-31T23:30:00Z", "31. Dezember 2025", "31.12.2025"],
  ["Herbst 2024", "Herbst 2024", "Herbst 2024"],
  ["2025", "2025", "2025"],
  ["2025-13-40", "2025-13-40", "2025-13-40"],
])("formatDate shows %s as %s, formatShortDate as %s", (iso, long, short) => {
  expect(formatDate(iso)).toBe(long);
  expect(formatShortDate(iso)).toBe(short);
});
