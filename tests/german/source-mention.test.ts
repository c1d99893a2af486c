import { expect, test } from "vitest";
import { namesSource } from "#german/source-mention.ts";

test.each([
  ["Wie viele Verletzte gab es laut t-online?", "t-online", true],
  ["Was steht im Spiegel zur Rente?", "Der Spiegel", true],
  ["Wie die Zeit berichtet, wurde gebaut?", "DIE ZEIT", true],
  ["Der Süddeutschen Zeitung zufolge?", "Süddeutschen Zeitung", true],
  ["Was schreibt die Welt über den Hafen?", "Welt", true],
  ["Was meldete der NDR über den Hafen, NDR meldete?", "NDR", true],
  ["Wie viel Zeit bleibt den Fischern?", "DIE ZEIT", false],
  ["Welches Bild hing an der Wand?", "Bild", false],
  ["Wie groß ist die Welt?", "Welt", false],
  ["Was kostet das?", "", false],
])("namesSource: %s names %s: %s", (text, source, expected) => {
  expect(namesSource(text, source)).toBe(expected);
});
