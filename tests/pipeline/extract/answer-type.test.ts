import { expect, test } from "vitest";
import { holdsAnswer } from "#pipeline/extract/answer-type.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { readSentence } from "#pipeline/extract/read-sentence.ts";

test.each([
  ["Wie oft fährt die Fähre?", "Im Winter fährt die Fähre nur selten.", 1],
  ["Wie oft tagt der Rat?", "Der Rat tagt jeden zweiten Montag.", 1],
  ["Wie häufig wird gereinigt?", "Gereinigt wird wöchentlich.", 1],
  ["Wie oft schlug der Blitz ein?", "Der Blitz schlug dreimal ein.", 1],
  ["Wie oft fährt die Fähre?", "Die Fähre fährt von Rode nach Wesel.", 0],
  ["Wie oft wurde das Denkmal gereinigt?", "Das Denkmal steht am Kai.", 0],
  ["Wie alt ist Anna Kern?", "Anna Kern (46) leitet den Hafen.", 1],
  ["Wie alt ist Anna Kern?", "Anna Kern kam am 13. August in den Hafen.", 0],
  ["Was sind die Lesekisten an der Schule in Rode?", "Die Kinder holen sich sogenannte Lesekisten, bunte Truhen.", 1],
  ["Was ist das Stauwehr an der Eder in Rode?", "Die Stadt Rode, die ein Bad besitzt, liegt am Hang.", 0],
  ["Was ist ein Strömel?", "Auf dem Hof lagen Strömel – eine Art Garbe.", 1],
  ["Was ist ein Nebelbogen?", "Von Nebelbogen spricht man, wenn er keine Farben hat.", 1],
  ["Was ist ein Vorfluter?", "Fachleute sprechen bei dem Graben von einem Vorfluter.", 1],
  ["Was ist ein Schüttler?", "Dort läuft ein Schüttler, also ein bewegtes Sieb.", 1],
  ["Was ist Murgnetz7?", "Die Leute von Murgnetz, der Wanderverein ist alt, kamen zu Fuß.", 0.3],
  ["Was war der Kran?", "Ein Schwimmkran, der aus Rode kam, hob das Boot.", 0],
  ["Wie viele Boote liegen im Hafen?", "Die Boote liegen oft im Hafen.", 0],
  ["Wann entstand der Wall?", "Der Wall entstand um 300 v. Chr. am Fluss.", 1],
  ["Wann lebten dort Bauern?", "Bauern lebten dort schon 9.000 BP.", 1],
  ["Wann entstand der Wall?", "Der Wall ist 300 Meter lang.", 0],
  ["Um wie viel Uhr fiel der Strom aus?", "Der Strom war um 14.20 Uhr ausgefallen.", 1],
  ["Wie lange stand das Bad leer?", "Das Bad stand seit Jahrzehnten leer.", 1],
  ["Wie lange suchte man das Boot?", "Taucher suchten das Boot wochenlang.", 1],
  ["Wie lange suchte man das Boot?", "Taucher suchten das Boot im Hafen.", 0],
  ["Wann gab die Stadt den Fehler zu?", "Den Fehler gab die Stadt erst im vergangenen Monat zu.", 1],
  ["Wann fliegt die nächste Rakete?", "Die nächste könnte im Spätherbst fliegen.", 1],
  ["Wo arbeitet die Schreinerin jetzt?", "Heute arbeitet sie in einem Hospiz.", 0.7],
  ["Wo wurde der Film gedreht?", "Gedreht wurde er auf einer unbewohnten Schäre.", 0.7],
  ["Wer entdeckte den Becher?", "Gefunden hatte den Becher ein Bauer beim Pflügen.", 0.8],
  ["Wer führte die Gespräche?", "Gespräche, die ein Stammesältester führte, scheiterten.", 0.8],
  ["Wer bezahlte das Boot?", "Bezahlt wurde das Boot von der Stiftung Küste.", 0.8],
  ["Wer bezahlte das Boot?", "Das Boot wurde mit Geld bezahlt, das im Hafen lag.", 0.3],
  ["Wen entließ der Verein?", "Der Verein hat die Trainerin entlassen.", 0.8],
  ["Wer entdeckte den Becher?", "Den Becher schätzt ein Händler auf 50 Euro.", 0.3],
  ["War die Ware giftig?", "Giftig sei die Ware nicht.", 1],
  ["War die Ware giftig?", "Die Ware lag im Lager.", 0],
])("%s – %s: %d", (question, sentence, held) => {
  expect(
    holdsAnswer(
      readQuestion(question, () => 1),
      readSentence(sentence),
    ),
  ).toBe(held);
});
