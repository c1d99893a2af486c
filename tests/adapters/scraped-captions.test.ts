import { describe, expect, test } from "vitest";
import { captionOf, describeOnePicture } from "#adapters/scraped-captions.ts";

describe("captionOf", () => {
  test.each([
    ["Der Hafen von Emden am Montag. Bild: Sina Schuldt/dpa", "Der Hafen von Emden am Montag."],
    [
      "Ministerin Keller bei der UnterschriftBild: Jens Krick/Flashpic/picture alliance",
      "Ministerin Keller bei der Unterschrift",
    ],
    ["Feuerwehrleute löschen. (Quelle: IMAGO/Björn Trotzki)", "Feuerwehrleute löschen."],
    ["Die Brücke von oben (Foto: Lena Maurer)", "Die Brücke von oben"],
    ["Foto: Michael Kappel / dpa", ""],
    ["ORF/Katharina Lenz", ""],
    ["Helfer am Deich. | AFP", "Helfer am Deich."],
    [
      "Legende: Der Bergsturz verschüttete die Strasse. Keystone/Urs Flüeler",
      "Der Bergsturz verschüttete die Strasse.",
    ],
    ["Ein Rettungswagen im Einsatz. (Symbolbild)© Mona Wenisch/dpa", "Ein Rettungswagen im Einsatz."],
  ])("takes the credit off %j", (line, text) => expect(captionOf(line)).toEqual({ text }));

  test.each([
    "Der Minister sagte der Bild: „Wir werden das prüfen.“",
    "Nach Angaben des Amtes waren es 3.400 Fälle (Quelle: Statistisches Landesamt).",
    "Das meldete die Bild am Sonntag unter Berufung auf Teilnehmer.",
    "Er machte ein Foto: Darauf ist der Schaden deutlich zu sehen.",
    "Rund 40 Prozent stimmten zu.",
  ])("leaves prose alone: %j", (line) => expect(captionOf(line)).toBeUndefined());
});

test.each([
  ["Kinder spielen auf dem neuen Platz in Lohne", "Kinder auf dem neuen Platz in Lohne, der am Montag öffnete", true],
  ["Die Stadt baut einen Platz", "Der Verein klagt gegen den Verkauf seiner Halle", false],
])("describeOnePicture sees whether %j and %j repeat each other", (a, b, expected) =>
  expect(describeOnePicture(a, b)).toBe(expected),
);
