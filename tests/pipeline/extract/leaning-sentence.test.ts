import { describe, expect, test } from "vitest";
import { leansOnTheSentenceBefore } from "#pipeline/extract/leaning-sentence.ts";

describe("leansOnTheSentenceBefore", () => {
  test.each([
    "So steht es in einem Bericht des Kreises.",
    "Er kündigte seinen Rücktritt an.",
    "Dabei wurden drei Menschen verletzt.",
    "Im Mai verlor sie ihr Amt.",
    "„Sie haben alles versucht“, sagte er.",
    "Letztere kostet doppelt so viel.",
    "Die Hälfte von ihnen kehrte zurück.",
    "Erst dann steht das Ergebnis fest.",
    "Der Ausschuss wählte die beiden am Freitag.",
    "Hinzu kamen zwei Boote aus dem Nachbarort.",
    "Ein Gutachten dazu erwartet der Kreis im Mai.",
    "Ähnlich wie Brandt hatte sich die Ministerin geäußert.",
  ])("%j needs its neighbour", (sentence) => {
    expect(leansOnTheSentenceBefore(sentence)).toBe(true);
  });

  test.each([
    "Die Ministerin kündigte ihren Rücktritt an.",
    "Nach Angaben der Polizei wurden drei Menschen verletzt.",
    "Das Museum zeigt seine Sammlung.",
    "Sieben Brücken wurden gesperrt.",
    "Ein Boot trieb davon.",
    "Der Sturm traf die beiden Brücken.",
    "Der Rat lobte die beiden jungen Forscher.",
  ])("%j stands alone", (sentence) => {
    expect(leansOnTheSentenceBefore(sentence)).toBe(false);
  });
});
