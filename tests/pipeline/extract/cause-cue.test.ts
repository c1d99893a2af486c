import { describe, expect, test } from "vitest";
import { causeCue } from "#pipeline/extract/cause-cue.ts";

describe("causeCue", () => {
  test.each([
    ["Als Grund nannte eine Sprecherin fehlende Räume.", 1],
    ["Der Verein begründete den Schritt mit hohen Mieten.", 1],
    ["Grund waren ein schneearmer Winter und der späte Frost.", 1],
    ["Als wichtigste Ursache gilt das undichte Dach.", 1],
    ["Das führen die Gärtner auf den nassen Mai zurück.", 1],
    ["Die Leiterin macht dafür die Schließung der Bäder verantwortlich.", 1],
    ["Das Konzert fiel aus, weil der Geiger erkrankt war.", 1],
    ["Wegen des Sturms blieb die Fähre im Hafen.", 1],
    ["Die Brücke wird gesperrt, um die Lager zu tauschen.", 0.5],
    ["Der Weg wurde durch Geröll verschüttet.", 0.5],
    ["Die Zahl der Gäste ging von 900 auf 700 zurück.", 0],
    ["Der Absatz geht auf rund 3 Tonnen zurück.", 0],
    ["Am Abend spielte die Kapelle vor dem Rathaus.", 0],
    ["Der Preis liegt bei drei Euro.", 0],
  ])("weighs %j as %d", (sentence, weight) => {
    expect(causeCue(sentence)).toBe(weight);
  });
});
