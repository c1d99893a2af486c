import { describe, expect, test } from "vitest";
import { causesOf } from "#pipeline/conflicts/causes-of.ts";

describe("causesOf", () => {
  test.each([
    ["Nach ersten Ermittlungen war ein Ausfall der Bremsen die Ursache.", "ein Ausfall der Bremsen"],
    ["Die Behörden vermuten menschliches Versagen als Ursache.", "menschliches Versagen"],
    ["Ursache war ein Kurzschluss.", "ein Kurzschluss"],
    ["Ursache des Steinschlags bei Ellmau am Freitag war ein gelockerter Anker.", "ein gelockerter Anker"],
    ["Auslöser der Panne im Rechenzentrum war ein Lüfter.", "ein Lüfter"],
    ["Ausgelöst hatte ihn ein Bagger am Hang.", "ein Bagger am Hang"],
    ["Der Grund sei nicht der Regen, sondern ein Streit mit dem Veranstalter.", "ein Streit mit dem Veranstalter"],
    ["Als Grund nennt Anton Reb die hohen Preise.", "die hohen Preise"],
    ["Seither vermutet die Polizei einen Schwächeanfall als Ursache.", "einen Schwächeanfall"],
    ["Der Brand ist auf Überhitzung der Bremsen zurückzuführen.", "Überhitzung der Bremsen"],
    ["Ursache war die Explosion der Kesselanlage.", "die Explosion der Kesselanlage"],
    ["Brandursache war laut Polizei Brandstiftung.", "Brandstiftung"],
    ["Auslöser war nach Angaben der Feuerwehr eine Verpuffung im Keller.", "eine Verpuffung im Keller"],
    ["Als Ursache gilt ein technischer Defekt.", "ein technischer Defekt"],
    ["Als Grund nannte der Verein die hohen Kosten.", "die hohen Kosten"],
    ["Grund für die Absage war das Wetter.", "das Wetter"],
    ["Schuld sei vor allem die Trockenheit, sagt die Försterin.", "die Trockenheit"],
    ["Ein defektes Kabel löste am Abend den Brand aus.", "Ein defektes Kabel"],
    ["Das Feuer wurde durch eine Zigarette ausgelöst.", "eine Zigarette"],
    ["Plötzlicher Hagel hat am Morgen einen Zusammenstoß von sechs Wagen verursacht.", "Plötzlicher Hagel"],
    ["Der Betreiber gibt zu, dass ein falscher Schalter den Ausfall auslöste.", "ein falscher Schalter"],
    ["Sie begründete den Schritt am Montag mit ihrem Alter.", "ihrem Alter"],
    ["Ein Pilz ist nach den Proben des Amtes für das Sterben der Ulmen verantwortlich.", "Ein Pilz"],
    ["Starker Regen verursachte den Erdrutsch.", "Starker Regen"],
    ["Die Ermittler führen den Absturz auf einen Pilotenfehler zurück.", "einen Pilotenfehler"],
    ["Als Ursache gab der Deichverband am Montag Wühlmäuse an.", "Wühlmäuse"],
    ["Der Ausfall geht nach Angaben des Versorgers auf einen Blitzschlag zurück.", "einen Blitzschlag"],
    ["Zum Einsturz der Tribüne führte eine durchgerostete Schraube.", "eine durchgerostete Schraube"],
    ["Ein geplatzter Schlauch hat den Keller unter Wasser gesetzt.", "Ein geplatzter Schlauch"],
    ["Eine Sturmböe ließ das Segelboot kentern.", "Eine Sturmböe"],
    ["Demnach war nicht der Regen, sondern ein Baufehler ausschlaggebend.", "ein Baufehler"],
    ["Die Lawine löste ein Snowboarder aus.", "ein Snowboarder"],
    ["Die Panik in der Halle hat ein falscher Alarm verursacht.", "ein falscher Alarm"],
    ["Ausgelöst wurde die Panik durch einen Knall.", "einen Knall"],
    ["Der Stau war die Folge einer Sabotage.", "Sabotage"],
    ["Wegen eines defekten Kabels war die Strecke nicht befahrbar.", "eines defekten Kabels"],
    ["Eine Leckage war nach Angaben des Betreibers der Grund.", "Eine Leckage"],
    ["Als Ursache nannte das Amt am Montag ein Spritzmittel.", "ein Spritzmittel"],
    ["Er war eingeschlafen, Ursache war Übermüdung.", "Übermüdung"],
    ["Die Explosion löste ein Feuer aus.", "Die Explosion"],
    ["Der Unfall ist auf überhöhte Geschwindigkeit zurückzuführen.", "überhöhte Geschwindigkeit"],
  ])("%s → %s", (sentence, cause) => {
    expect(causesOf(sentence).map(({ text }) => text)).toEqual([cause]);
  });

  test.each([
    "Die Ursache ist noch unklar.",
    "Ein Kurzschluss war nicht die Ursache.",
    "Ob ein Kurzschluss die Ursache war, prüft die Polizei.",
    "Er ging auf die Bühne zurück.",
    "Das Grundstück liegt am See.",
    "Zur Feier führte der Chor ein neues Werk auf.",
    "Die Sängerin ging auf die Tribüne zurück.",
    "Der Wirt ließ die Gäste warten.",
    "Er wurde wegen Betrugs verurteilt.",
    "Niemand nannte einen Anschlag als Ursache.",
    "Nicht wegen eines Streiks fiel das Spiel aus.",
    "Die Mannschaft löste den Vertrag auf.",
  ])("%s tells none", (sentence) => {
    expect(causesOf(sentence)).toEqual([]);
  });
});
