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
    ["Gegen halb vier Uhr morgens gab der Damm nach.", [210]],
    ["Es war halb sieben am Abend, als der Himmel barst.", [1110]],
    ["Der Bus verunglückte heute früh um Viertel nach sechs.", [375]],
    ["Die Mail traf am Donnerstag gegen elf Uhr ein.", [660]],
    ["Kurz vor Mitternacht war der Deich geborsten.", [0]],
    ["Die Straße wird ab Freitag, 20 Uhr, gesperrt.", [1200]],
    ["Wie die Polizei mitteilte, brach das Feuer um 4.10 Uhr aus.", [250]],
    ["Die halbe Stadt war ohne Strom.", []],
    ["Ein Viertel der Fläche verbrannte.", []],
    ["Von acht bis 18 Uhr bleibt das Amt offen.", []],
  ])("%s", (sentence, expected) => {
    expect(clockTimes(sentence).map(({ min }) => min)).toEqual(expected);
  });

  test.each([
    ["um 14.20 Uhr", "um 14.25 Uhr", true],
    ["um 14.20 Uhr", "um 15.10 Uhr", false],
    ["gegen 14 Uhr", "um 14.20 Uhr", true],
    ["gegen 14 Uhr", "um 14.50 Uhr", false],
    ["um 18.30 Uhr", "um halb sieben", true],
    ["um 16.15 Uhr", "um halb sieben abends", false],
    ["um 23.50 Uhr", "kurz vor Mitternacht", true],
    ["um 3.20 Uhr", "kurz vor Mitternacht", false],
  ])("%s and %s are one time: %s", (a, b, expected) => {
    const [one] = clockTimes(`Es brannte ${a}.`);
    const [other] = clockTimes(`Es brannte ${b}.`);
    expect(one && other && sameClock(one, other)).toBe(expected);
  });
});
