import { expect, test } from "vitest";
import { liesIn, timeMentions } from "#german/time-mentions.ts";

test.each([
  ["Was geschah im September 2025?", ["2025-09"]],
  ["Was sagte sie am 3. September 2025 in Wien?", ["2025-09-03"]],
  ["Die Sitzung vom 3.9.2025", ["2025-09-03"]],
  ["Die Sitzung vom 03. 09. 2025", ["2025-09-03"]],
  ["Im Jänner 2024", ["2024-01"]],
  ["Wie viele seit 2022?", ["2022…"]],
  ["Wie viele seit dem 24. Februar 2022?", ["2022-02-24…"]],
  ["ab Mai 2023", ["2023-05…"]],
  ["zwischen 2020 und 2022", ["2020", "2022"]],
  ["im Jahr 2024", ["2024"]],
  ["2000 Euro für 2.025 Stück", []],
  ["12.000, 2019,5 und 52024", []],
  ["Wie viele Soldaten im Mai?", []],
])("timeMentions: %s", (text, expected) => {
  expect(timeMentions(text).map(({ period, open }) => (open ? `${period}…` : period))).toEqual(expected);
});

test.each([
  ["2025-09-14", "2025-09", false, true],
  ["2025-10-01", "2025-09", false, false],
  ["2025-09", "2025-09-03", false, true],
  ["2025", "2025-09", false, true],
  ["2023-01-01", "2022", true, true],
  ["2021-12-31", "2022", true, false],
])("liesIn: %s in %s, open %s: %s", (date, period, open, expected) => {
  expect(liesIn(date, { period, open })).toBe(expected);
});
