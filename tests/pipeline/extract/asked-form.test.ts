import { expect, test } from "vitest";
import { hasAskedForm } from "#pipeline/extract/asked-form.ts";

test.each([
  ["In welchem Jahr sank die Fähre?", "Die Fähre sank 1954 vor der Insel.", true],
  ["In welchem Jahr sank die Fähre?", "Die Fähre sank am Dienstag.", false],
  ["In welchem Jahr entstand der Hügel?", "Der Hügel entstand 1.400 v. Chr. am Ufer.", true],
  ["Um welche Uhrzeit brach das Feuer aus?", "Das Feuer brach gegen 3.20 Uhr aus.", true],
  ["Um welche Uhrzeit brach das Feuer aus?", "Das Feuer brach im Juli aus.", false],
  ["In welchem Monat wird gewählt?", "Gewählt wird im März.", true],
  ["In welchem Monat wird gewählt?", "Gewählt wird um 8 Uhr.", false],
  ["An welchem Tag tagt der Rat?", "Der Rat tagt am Donnerstag.", true],
  ["An welchem Tag tagt der Rat?", "Der Rat tagt am 3. Juni.", true],
  ["An welchem Tag tagt der Rat?", "Der Rat tagt seit 1990 im Rathaus.", false],
  ["Bis wann gilt die Sperre?", "Die Sperre gilt bis Ostern.", true],
  ["Bis wann gilt die Sperre?", "Die Sperre gilt seit Montag.", false],
  ["Seit wann fährt der Bus?", "Der Bus fährt seit Mai.", true],
  ["Seit wann fährt der Bus?", "Der Bus fährt im Mai wieder.", false],
  ["Ab wann ist der Weg zu?", "Der Weg wird danach gesperrt.", true],
  ["Ab wann ist der Weg zu?", "Der Weg ist am Sonntag voll.", false],
  ["Woher kommt das Holz?", "Das Holz stammt aus dem Harz.", true],
  ["Woher kommt das Holz?", "Im Harz stehen viele Fichten.", false],
  ["Wohin fuhr der Zug?", "Der Zug fuhr nach Kassel.", true],
  ["Wohin fuhr der Zug?", "Der Zug hält in Kassel.", false],
  ["Wann tagt der Rat?", "Der Rat tagt im Rathaus.", true],
  ["Wie viele Züge fahren?", "Zwölf Züge fahren.", true],
])("%s – %s: %s", (question, sentence, has) => {
  expect(hasAskedForm(question, sentence)).toBe(has);
});
