import { describe, expect, test } from "vitest";
import { clockTimes } from "#german/clock-times.ts";

/** Sentence | the times it names, in hours and minutes, "?" behind those that may be of either half of the day. */
const rows = `
Der Hang rutschte um 14.15 Uhr ab. | 14:15
Der Zug kam um 14:15 Uhr an. | 14:15
Sie kam kurz nach halb drei Uhr. | 2:30?
Er ging um halb acht. | 7:30?
Das Boot legte um Viertel nach zwei ab. | 2:15?
Das Konzert beginnt um Viertel vor acht Uhr abends. | 19:45
Gegen acht Uhr abends brach das Feuer aus. | 20:00
Das Feuer brach gegen 20 Uhr aus. | 20:00
Von 3 Uhr bis 21.30 Uhr fuhr kein Bus. | 3:00? 21:30
Um drei Uhr morgens war es still. | 3:00
Ein Viertel vor zwei Jahren gekaufter Aktien ist weg. |
Das Spiel endete 21:15. |
Die Mauer ist halb so hoch. |
Drei Viertel der Gäste gingen. |
Er kaufte eine Uhr. |
Um 25 Uhr kommt niemand. |
`
  .trim()
  .split("\n");

describe("clockTimes", () => {
  test.each(rows)("%s", (row) => {
    const [sentence = "", expected = ""] = row.split("|").map((part) => part.trim());
    const read = clockTimes(sentence).map(
      ({ minutes, half }) =>
        `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}${half === "open" ? "?" : ""}`,
    );
    expect(read.join(" ")).toBe(expected);
  });
});
