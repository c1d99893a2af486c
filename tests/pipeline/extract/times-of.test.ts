import { describe, expect, test } from "vitest";
import { timeMentions } from "#german/time-mentions.ts";
import { timeFit } from "#pipeline/extract/times-of.ts";

const rows: readonly (readonly [string, string | undefined, string, string])[] = [
  ["Im Mai 2021 brannte das Lager.", "2023-04-01", "im Mai 2021", "fits"],
  ["Im letzten Jahr brannte das Lager.", "2022-04-01", "im Jahr 2021", "fits"],
  ["Im vergangenen Monat brannte das Lager.", "2022-01-09", "im Dezember 2021", "fits"],
  ["Das Lager brannte.", "2021-05-30", "im Mai 2021", "fits"],
  ["Das Lager brannte 2019.", "2021-05-30", "im Jahr 2021", "contradicts"],
  ["Das Lager brannte.", "2023-05-30", "im Jahr 2021", "contradicts"],
  ["Das Lager brannte.", undefined, "im Jahr 2021", "unknown"],
];

describe("timeFit", () => {
  test.each(rows)("%s (%s), asked for %s: %s", (text, publishedAt, question, fit) => {
    const [asked] = timeMentions(`Was brannte ${question}?`);
    expect(asked && timeFit(text, publishedAt, asked)).toBe(fit);
  });
});
