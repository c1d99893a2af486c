import { describe, expect, test } from "vitest";
import { askTexts } from "./ask-texts.ts";

const texts = [
  "Die Seilbahn auf den Rabenkogel steht seit Montag still. Ein Blitz hatte die Steuerung zerstört. Betriebsleiter Franz Oster rechnet mit drei Wochen Pause. Die Bahn ist 2,4 Kilometer lang.",
  "Die Weberei Thalmann gibt ihr Werk in Silbach nicht auf. Man werde keinen der 140 Beschäftigten entlassen, sagte Firmenchefin Ruth Thalmann. Im Frühjahr hatte die Firma den Verkauf einer Halle bekannt gegeben. Ein Lieferant muss 70.000 Euro Vertragsstrafe zahlen.",
  "Das Team um die Geologin Mara Sievers hat im Moor von Hellen 3.000 Jahre alte Bohlen gefunden. Die Forscher stießen beim Torfstechen auf das Holz. Karl Benner (* 4. Mai 1931; † 1998) hatte den Weg schon vermutet.",
  "Was Naturschützer freut, bringt die Teichwirte am Krebsbach in Bedrängnis. Nach Schätzung ihres Verbands leben dort etwa 60 Fischotter, und jeder frisst am Tag bis zu ein Kilogramm Fisch.",
  "Bäckermeister Jan Rupp, 58 Jahre alt, schließt Ende März seinen Laden. Auf den Rückzug folgt eine Konditorin. Ein Brot kostete zuletzt 4,80 Euro.",
  "Auch für Dänemark ist das Bündnis mit Island wichtig genug für einen Besuch. Dennoch liegt Island viel an der Freundschaft mit Dänemark. Die Insel hat sonst keinen Verbündeten.",
  "Der neue Hafensteg in Lorchen wird erst im Mai fertig. Die Kosten stiegen von drei auf fünf Millionen Euro. Bei einer Hitze von 34 Grad brachen zwei Arbeiter zusammen. Den alten Steg hatte Pfarrer Emil Dorn eingeweiht; 1987 kam ein Geländer dazu.",
  "Bei der Feier am Kai traf Portugals Präsident die Kanzlerin Estlands. Das Wetter war gut. In der Halle warteten die Retter der Fähre auf ihre Orden.",
  "Dem Bündnis der Donauhäfen gehört Ungarn seit 1996 an, Serbien trat ihm 2003 bei (obwohl Bulgarien nicht beitrat). Die Europäische Union zahlt mit.",
  "Die Stadt Wörth unterstützt die Chöre und den Ruderclub. Bürgermeister Ivo Lenz lobte sie.",
  "Auf dem Amt in Kehl blieben drei Briefe von Anwohnern unbeantwortet.",
  "Den Neckar-Lauf hat Ines Trapp gewonnen. Sie brauchte 43 Minuten und 12 Sekunden.",
  "Das Amt in Brunnfeld prüft ein Bußgeld gegen die Gießerei Wendt. Die Gießerei beschäftigt 85 Leute und ging im Juni 1962 ans Netz.",
  "Am Montag traf Jon Ole Dahl in Kiel den Hafenchef. Der Zoll fand auf dem Kahn einen Wels, der 41 Jahre alt sein soll.",
];

const ask = askTexts(texts);

describe("the extractive answerer keeps silent", () => {
  test.each([
    ["Wann wurde die Seilbahn auf den Rabenkogel gebaut?", "the verb is told nowhere"],
    ["Wie alt ist Franz Oster?", "no age is told"],
    ["Wie viel verdient Ruth Thalmann?", "no money of hers is told"],
    ["Welche Baufirma errichtet das Geländer in Lorchen?", "no firm is told, nor that one does"],
    ["Wann trat Bulgarien dem Bündnis der Donauhäfen bei?", "it did not"],
    ["Warum gibt die Weberei Thalmann ihr Werk in Silbach auf?", "she does not"],
    ["Wie viel Vertragsstrafe zahlt der Bäckermeister?", "somebody else pays one"],
    ["Wer gewann die Weltmeisterschaft im Curling?", "no text speaks of it"],
    ["Hat Portugal Retter geschickt?", "its president met a chancellor, and rescuers were there"],
    ["Fanden die Forscher im Moor von Hellen ein Flachholz?", "wood is more than that"],
    ["Fressen die Fischotter am Krebsbach Goldfisch?", "fish is more than that"],
    ["Welche Bohlen haben die Forscher im Moor von Hellen nicht gefunden?", "those are told that they found"],
    ["Wer hat den Neckar-Lauf nicht gewonnen?", "who won is told"],
    ["Welche Vereine unterstützt die Stadt Wörth nicht?", "those are told that it does"],
    ["Wer gewann den Donau-Lauf?", "another race was won"],
    ["Wer ist der neue Betriebsleiter der Seilbahn?", "only the present one is told"],
    ["Wer ist Rupps Frau?", "his trade is told, and that he closes"],
    ["Wie viele Kinder hat Ines Trapp?", "minutes count no children"],
    ["Seit wann ist Emil Dorn im Ruhestand?", "the year beside him is a railing's"],
    ["Wie hoch ist die Grundsteuer in Silbach?", "what is measured is told nowhere"],
    ["Wie hoch ist das Bußgeld gegen die Gießerei Wendt in Brunnfeld?", "the figures are people and a year, no money"],
    ["Wie schwer ist der Wels, den der Zoll auf dem Kahn fand?", "an age is no weight"],
    ["Wann starb Jon Ole Dahl?", "a name of three words is one thing, and the deed is told nowhere"],
  ])("%s (%s)", async (question) => {
    expect(await ask(question)).toMatchObject({ kind: "abstained" });
  });
});

describe("the extractive answerer answers", () => {
  test.each([
    ["Wie lang ist die Seilbahn auf den Rabenkogel?", "2,4 Kilometer"],
    ["Was kostet Brot?", "4,80 Euro"],
    ["Was kostet der neue Hafensteg in Lorchen?", "fünf Millionen Euro"],
    ["Wie heiß war es am Hafensteg?", "34 Grad"],
    ["Wer gewann den Neckar-Lauf?", "Ines Trapp"],
    ["Wie viele Briefe hat das Amt in Kehl nicht beantwortet?", "drei Briefe"],
    ["Wer leitet die Forschungen im Moor von Hellen?", "Mara Sievers"],
    ["Wann starb Karl Benner?", "1998"],
    ["Welche Firma gibt ihr Werk in Silbach nicht auf?", "Thalmann"],
    ["In welchem Jahr kam ein Geländer an den Steg in Lorchen?", "1987"],
    ["Wann trat Serbien dem Bündnis der Donauhäfen bei?", "2003"],
    ["Welche Länder Europas gehören dem Bündnis der Donauhäfen an?", "Ungarn"],
    ["Wie alt ist Jan Rupp?", "58 Jahre"],
    ["Was bezahlte man bei Rupp für ein Brot?", "4,80 Euro"],
    ["Wie viele Otter zählt man am Krebsbach?", "60 Fischotter"],
    ["Wie viele Leute arbeiten bei der Weberei Thalmann?", "140"],
    ["Fuhr die Seilbahn auf den Rabenkogel nach dem Blitz weiter?", "steht seit Montag still"],
    ["Muss der Lieferant der Weberei Thalmann eine Strafe zahlen?", "70.000 Euro"],
    ["Warum ist Island die Freundschaft mit Dänemark so wichtig?", "liegt Island viel an der Freundschaft"],
  ])("%s", async (question, told) => {
    expect((await ask(question)).text).toContain(told);
  });
});

test("a later sentence of another text speaks of more than the deed", async () => {
  expect((await ask("Was kostete bei Jan Rupp ein Brot?")).text).not.toContain("70.000");
});
