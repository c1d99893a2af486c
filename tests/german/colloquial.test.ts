import { expect, test } from "vitest";
import { writtenGerman } from "#german/colloquial.ts";

test.each([
  ["Wie alt ist die Brücke eigentlich?", "Wie alt ist die Brücke?"],
  ["Gibt es hier überhaupt Otter?", "Gibt es hier Otter?"],
  ["wann gehts denn los", "wann geht es denn los"],
  ["Gibt's schon ein Urteil?", "Gibt es schon ein Urteil?"],
  ["wie viele verletzte gabs beim brand", "wie viele verletzte gab es beim brand"],
  ["Wann ham sich die Chefs getroffen?", "Wann haben sich die Chefs getroffen?"],
  ["is der zoo offen", "ist der zoo offen"],
  ["wieviele Leute kamen", "wie viele Leute kamen"],
  ["wie lange is die schleuse noch zu?", "wie lange ist die schleuse noch geschlossen?"],
  ["Warum bleibt der Kiosk im Winter zu?", "Warum bleibt der Kiosk im Winter geschlossen?"],
  ["wann macht der baumarkt in gera dicht", "wann schließt der baumarkt in gera"],
  ["Wie war's in Ulm?", "Wie war es in Ulm?"],
  ["was kriegt nordkorea von russland", "was bekommt Nordkorea von Russland"],
  ["wie viele polen leben in irland", "wie viele Polen leben in Irland"],
])("%s → %s", (spoken, written) => {
  expect(writtenGerman(spoken)).toBe(written);
});

test.each([
  "Wie viele Hams gibt Island?",
  "Was sagt Hans Wars zu Gabs Haus?",
  "Wer ist Ham-Gibts?",
  "Wie hat das Haus es geschafft?",
  "Wann nahm die Zahl der Gäste zu?",
  "Ist das Dach wieder dicht?",
  "",
])("%s stays", (text) => {
  expect(writtenGerman(text)).toBe(text);
});
