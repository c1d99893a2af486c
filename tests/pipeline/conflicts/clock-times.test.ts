import { describe, expect, test } from "vitest";
import { clockTimes, sameClock } from "#pipeline/conflicts/clock-times.ts";

describe("clockTimes", () => {
  test.each([
    ["Um 14.20 Uhr stieß der Bus gegen einen Mast.", [860]],
    ["Der Alarm ging gegen 3 Uhr ein.", [180]],
    ["Das Bad ist von 9 bis 18 Uhr geöffnet.", []],
    ["Um 8 Uhr fuhr er los, um 9.30 Uhr kam er an.", []],
    ["Die Polizei teilte um 16 Uhr mit, was geschah.", []],
    ["Sie verlor um 20 Prozent.", []],
  ])("%s", (sentence, expected) => {
    expect(clockTimes(sentence).map(({ min }) => min)).toEqual(expected);
  });

  test.each([
    ["um 14.20 Uhr", "um 14.25 Uhr", true],
    ["um 14.20 Uhr", "um 15.10 Uhr", false],
    ["gegen 14 Uhr", "um 14.20 Uhr", true],
    ["gegen 14 Uhr", "um 14.50 Uhr", false],
  ])("%s and %s are one time: %s", (a, b, expected) => {
    const [one] = clockTimes(`Es brannte ${a}.`);
    const [other] = clockTimes(`Es brannte ${b}.`);
    expect(one && other && sameClock(one, other)).toBe(expected);
  });
});
