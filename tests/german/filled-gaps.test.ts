import { describe, expect, test } from "vitest";
import { filledGaps } from "#german/filled-gaps.ts";

/** A sentence, then what it stands for. */
const rows = `
# Die Anklage hatte neun, die Verteidigung sechs Jahre gefordert.
Die Anklage hatte neun Jahre gefordert.
die Verteidigung hatte sechs Jahre gefordert.
# 13 Mitglieder stimmten am Donnerstag dagegen, acht dafür; zwei enthielten sich.
13 Mitglieder stimmten am Donnerstag dagegen.
acht Mitglieder stimmten dafür.
zwei Mitglieder enthielten sich.
# Fünf Menschen wurden verletzt, drei starben.
Fünf Menschen wurden verletzt.
drei Menschen starben.
# Die Halle fasst 300 Menschen, 2019 kamen nur 40.
# Der Bund zahlt drei, das Land zwei Millionen Euro.
Der Bund zahlt drei Millionen Euro.
das Land zahlt zwei Millionen Euro.
# Der Umsatz stieg um 5 Prozent, der Gewinn um 3.
Der Umsatz stieg um 5 Prozent.
der Gewinn stieg um 3 Prozent.
# Der Turm wurde 1911 gebaut, die Brücke 1925.
Der Turm wurde 1911 gebaut.
die Brücke wurde 1925 gebaut.
# Bei dem Unfall wurde eine Frau getötet und ein Mann schwer verletzt.
Bei dem Unfall wurde eine Frau getötet.
Bei dem Unfall wurde ein Mann schwer verletzt.
# Die Straßen seien gesperrt und die Anwohner gewarnt worden.
# Seit März sind dort 900 Autos kontrolliert und 14 Führerscheine eingezogen worden.
Seit März sind dort 900 Autos kontrolliert worden.
Seit März sind 14 Führerscheine eingezogen worden.
# Die Firma hat 20 Leute entlassen und zwei Werke geschlossen.
Die Firma hat 20 Leute entlassen.
Die Firma hat zwei Werke geschlossen.
# Der Mann wurde in Köln gefasst und nach Bonn gebracht.
# Laut Polizei wurde eine Frau getötet und ein Mann verletzt.
# Das Haus wurde gebaut und verkauft.
# Mehr als 120 Menschen wurden verletzt, 22 davon schwer.
# Der Preis stieg von 3 auf 4 Euro, ein Plus von 33 Prozent.
# Sie verkaufte 21 Häuser, Wohnungen und 3 Läden.
# Die 82-Jährige gewann 3 Preise, darunter den Hauptpreis 2019.
# Der Bund übernimmt 9 Millionen, das Land schießt 6,5 Millionen zu.
# Anna Brandl wechselt im Sommer, ihre Kollegin im Herbst.
`;

describe("filledGaps", () => {
  const cases = rows
    .trim()
    .split("# ")
    .filter((block) => block !== "")
    .map((block) => block.trim().split("\n"))
    .map(([sentence = "", ...parts]) => ({ sentence, parts }));
  test.each(cases)("$sentence", ({ sentence, parts }) => {
    expect(filledGaps(sentence)).toEqual(parts);
  });
});
