import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSynonymy } from "#adapters/synonymy-files.ts";
import { readQuestion } from "#pipeline/extract/asked-question.ts";
import { matchWords } from "#pipeline/extract/match-words.ts";
import { readSentence } from "#pipeline/extract/read-sentence.ts";
import { noSynonymy } from "#pipeline/verify/near-words.ts";

const dictionary = await loadSynonymy(join(import.meta.dirname, "../../../models"));

/** How well the sentence meets one word of the question, 0–1. */
function met(question: string, word: string, sentence: string, synonymy = noSynonymy): number {
  const asked = readQuestion(question, () => 1, synonymy);
  const at = asked.words.findIndex(({ text }) => text === word);
  return matchWords(asked, [readSentence(sentence)])[at] ?? Number.NaN;
}

test.each([
  ["Wer betreibt die Seilbahn?", "Seilbahn", "Die Bahn gehört der Stadt."],
  ["Ist der Minister zufrieden mit dem Ergebnis?", "zufrieden", "Das Ergebnis frustriert den Minister."],
  ["War der Trainer enttäuscht?", "enttäuscht", "Der Trainer zeigte sich zufrieden."],
  ["Ist der Umsatz gestiegen?", "gestiegen", "Der Umsatz ging zurück."],
  ["Wann nahm die Klinik den Betrieb auf?", "Betrieb", "Die Klinik wurde 1998 eröffnet."],
  ["Wie hieß der erste Club der Stadt?", "Club", "Der erste Klub der Stadt hieß Turnverein Eiche."],
  ["Wann sah man den Delphin vor Wismar?", "Delphin", "Ein Delfin zeigte sich im Mai vor Wismar."],
  ["Wer leitet den Zirkus?", "Zirkus", "Der Circus Belloni hat einen neuen Direktor."],
  ["Wie hoch ist der Gehalt an Ozon?", "Ozon", "Die Ozonkonzentration betrug 180 Mikrogramm."],
  ["Wer löste den Alarrm aus?", "Alarrm", "Ein Marder löste den Alarm aus."],
  ["Um wie viel sind die Pfanzen gewaksen?", "gewaksen", "Die Pflanzen sind um einen Meter gewachsen."],
  ["Wer zog den Schliten?", "Schliten", "Zwei Hunde zogen den Schlitten."],
  ["Wer räumt den Drek weg?", "Drek", "Der Bauhof räumt den Dreck weg."],
  ["Wie viel zahlte Brüssel für den Hafen?", "Brüssel", "Die EU-Kommission zahlte zwei Millionen Euro."],
  ["Was verlangt Washington?", "Washington", "Der US-Gesandte verlangt einen Aufschub."],
  ["Was kostet die Sanierung?", "Sanierung", "Die Sanierungsarbeiten kosten zwei Millionen Euro."],
])("%j: %s is met by %j", (question, word, sentence) => {
  expect(met(question, word, sentence)).toBeGreaterThan(0.4);
});

test.each([
  ["Wie viele Kinder kamen zur Welt?", "Welt", "Dort wurden 412 Kinder geboren."],
  ["Wie viele Kinder wurden geboren?", "geboren", "Dort kamen 412 Kinder zur Welt."],
  ["Wie viele Tiere verendeten?", "Tiere", "Bei dem Brand starben 36 Kälber."],
  ["Welche Vögel brüten dort?", "Vögel", "Im Schilf brütet die Rohrdommel."],
  ["Wie viele Beschäftigte hat die Schule?", "Beschäftigte", "Dort unterrichten 40 Lehrer."],
])("with the dictionary %j: %s is met by %j", (question, word, sentence) => {
  expect(met(question, word, sentence, dictionary)).toBeGreaterThan(0.4);
  expect(met(question, word, sentence)).toBeLessThan(0.5);
});

test.each([
  ["Wie viele Kälber verendeten?", "Kälber", "Bei dem Brand starben 36 Tiere."],
  ["Wie viele Menschen starben?", "Menschen", "Die Miete der Schule steigt."],
])("with the dictionary %j: %s is not met by %j", (question, word, sentence) => {
  expect(met(question, word, sentence, dictionary)).toBe(0);
});

test.each([
  ["Ist der Minister zufrieden?", "zufrieden", "Im Land herrscht Frieden."],
  ["Ist die Lage unsicher?", "unsicher", "Die Brücke gilt als sicher."],
  ["Wer war enttäuscht?", "enttäuscht", "Der Trainer zeigte sich zufrieden."],
  ["Wann trat der Chef zurück?", "zurück", "Der Zug fuhr zurück."],
  ["Wer malte das Bild?", "Bild", "Die Bildung ist Sache der Länder."],
  ["Wer berät den Rat?", "Rat", "Hans Rath berät die Firma."],
  ["Wann war der Thron leer?", "Thron", "Die Drohne flog leer zurück."],
])("%j: %s is not met by %j", (question, word, sentence) => {
  expect(met(question, word, sentence)).toBeFalsy();
});
