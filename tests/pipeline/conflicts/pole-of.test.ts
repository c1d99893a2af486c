import { describe, expect, test } from "vitest";
import { poleOf } from "#pipeline/conflicts/pole-of.ts";

describe("poleOf", () => {
  test.each([
    ["Der Rat gab grünes Licht für das Wehr.", "grünes Licht 1"],
    ["Das Gericht gab dem Ersuchen am Montag statt.", "statt 1"],
    ["Das Amt erteilte die Zulassung.", "erteilte 1"],
    ["Das Amt verweigerte die Zulassung.", "verweigerte -1"],
    ["Die Pläne sind im Senat gescheitert.", "gescheitert -1"],
    ["Den Gerüchten ist er entgegengetreten.", "entgegengetreten -1"],
    ["Das Fest fällt in diesem Jahr ins Wasser.", "ins Wasser -1"],
    ["Der Rat billigte den Bau und lehnte den Zaun ab.", undefined],
    ["Das Abkommen wurde nicht unterzeichnet.", undefined],
    ["Wenn der Rat zustimmt, wird im Mai gebaut.", undefined],
    ["Der Weg führt am Wehr entlang.", undefined],
  ])("%s stands on the side of %s", (sentence, expected) => {
    const pole = poleOf(sentence);
    expect(pole && `${sentence.slice(pole.start, pole.end)} ${pole.value}`).toBe(expected);
  });
});
