import { describe, expect, test } from "vitest";
import { voteTallies } from "#pipeline/conflicts/vote-tallies.ts";

describe("voteTallies", () => {
  test.each([
    ["Der Rat nahm den Plan mit 17 zu 12 Stimmen an.", [[17, 12]]],
    ["Mit neun gegen fünf Stimmen lehnte der Ausschuss den Antrag ab.", [[9, 5]]],
    ["22 Abgeordnete stimmten für den Etat, 19 dagegen.", [[22, 19]]],
    ["Der Gemeinderat billigte den Kauf einstimmig.", [[0, 0]]],
    ["Der Beschluss fiel ohne Gegenstimme.", [[0, 0]]],
    ["Die Partei bekam 12.400 Stimmen.", []],
    ["Das Spiel endete 3:2.", []],
    ["Der Beschluss fiel nicht einstimmig.", []],
    ["Sie erhielt 98 von 152 Stimmen.", []],
  ])("%s", (sentence, expected) => {
    expect(voteTallies(sentence).map(({ score }) => score)).toEqual(expected);
  });
});
