import { describe, expect, test } from "vitest";
import { timeMentions } from "#german/time-mentions.ts";
import type { Candidate } from "#pipeline/extract/candidates.ts";
import { isOfOtherTime, timeFit } from "#pipeline/extract/times-of.ts";

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

describe("isOfOtherTime", () => {
  const candidate = (text: string, passage: string, title: string): Candidate =>
    ({
      text,
      passage: { passage: { text: passage }, article: { title, publishedAt: "2026-07-03" } },
    }) as unknown as Candidate;

  test.each([
    [
      "Jedes Haus kürzt um 1,6 Prozent.",
      "Die Koalition hat den Etat für 2027 geschnürt. Jedes Haus kürzt um 1,6 Prozent.",
      false,
    ],
    ["Jedes Haus kürzt um 1,6 Prozent.", "Jedes Haus kürzt um 1,6 Prozent.", true],
    ["2026 kürzt jedes Haus um 1,6 Prozent.", "Der Etat für 2027 steht. 2026 kürzt jedes Haus um 1,6 Prozent.", true],
  ])("%s in: %s: %s", (text, passage, expected) => {
    const [asked] = timeMentions("Wer kürzt im Jahr 2027?");
    expect(asked && isOfOtherTime(candidate(text, passage, "Haushalt"), asked, "untimed")).toBe(expected);
  });
});
