import { expect, test } from "vitest";
import { askedSpeaker } from "#pipeline/extract/asked-speaker.ts";

test.each([
  ["Was sagte Anna Kern über den Deich?", "Anna Kern", true],
  ["Was hat Kern zum Deich gesagt?", "Kern", true],
  ["Wie äußerte sich Landrat Uwe Brandt?", "Uwe Brandt", true],
  ["Was fordert Sayn-Müller?", "Sayn-Müller", true],
  ["Wovor warnt die Feuerwehr?", "Feuerwehr", false],
  ["Was sagte der Sprecher des Wasserverbands dazu?", "Sprecher des Wasserverbands", false],
  ["Was sagt Brandts Anwalt?", "Brandts Anwalt", false],
  ["Was sagt Dänemark zum Streit?", "Dänemark", false],
  ["Welche Haltung vertritt Landrätin Kern zum Deich?", "Kern", true],
  ["brandt meinung deich", "Brandt", true],
  ["was meint brandt dazu", "Brandt", true],
  ["Ist der Deich nach Kerns Ansicht sicher?", "Kern", true],
  ["was Anna Kern sagen über Deich?", "Anna Kern", true],
])("%s asks for the words of somebody", (question, name, isPerson) => {
  expect(askedSpeaker(question)).toEqual({ name, isPerson });
});

test.each([
  ["Was kostet der Deich?"],
  ["Wie viel Haft hatte die Anklage verlangt?"],
  ["Was fand Anna Kern im Keller?"],
  ["Wozu war das Boot gedacht?"],
  ["Welche drei Ketten meint Kern?"],
])("%s asks for nobody's words", (question) => {
  expect(askedSpeaker(question)).toBeUndefined();
});
