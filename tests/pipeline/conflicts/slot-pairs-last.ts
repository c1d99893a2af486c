import type { FigurePair } from "./figure-pair.ts";

/**
 * Who, where and why, written and run once before any further change: 3 of 10 were found, 1 of 10 controls was listed. Still not found are a
 * death told by "starb an", "wird im Juli Kommandeur", and "kam in eine Klinik nach Metz".
 */
export const pairsLast: readonly FigurePair[] = [
  [
    "contradiction",
    "2026-06-21 | Wrack im Bodensee | Im Bodensee vor Langenargen ist ein Dampfschiff aus dem 19. Jahrhundert aufgespürt worden. Entdeckt hat es ein Sporttaucher.",
    "2026-06-21 | Dampfschiff | Ein Forschungsschiff der Universität Konstanz hat im Bodensee vor Langenargen ein Dampfschiff aus dem 19. Jahrhundert entdeckt.",
  ],
  [
    "contradiction",
    "2026-06-22 | Sprengstofffund | Die Polizei in Pécs hat am Sonntag 40 Kilogramm Sprengstoff sichergestellt. Gefunden wurde er in einer Garage.",
    "2026-06-22 | Pécs | 40 Kilogramm Sprengstoff sind am Sonntag in Pécs in einem Keller entdeckt worden. Zwei Männer sitzen in Haft.",
  ],
  [
    "contradiction",
    "2026-06-24 | Schach | Die Schach-Europameisterschaft in Batumi hat der Armenier Tigran Sarkissjan gewonnen. Zweiter wurde der Pole Marek Wolny.",
    "2026-06-24 | Batumi | Marek Wolny ist neuer Schach-Europameister. Der Pole gewann die Europameisterschaft in Batumi vor Tigran Sarkissjan.",
  ],
  [
    "contradiction",
    "2026-07-01 | Kunstraub aufgeklärt | Der Raub der Ikonen von Nowgorad ist aufgeklärt. Gestohlen hatte sie ein Hausmeister des Museums.",
    "2026-07-01 | Ikonen | Die Ikonen von Nowgorad wurden von zwei Polizisten gestohlen, wie die Staatsanwaltschaft mitteilte. Das Museum bekommt sie zurück.",
  ],
  [
    "contradiction",
    "2026-07-02 | Datenzentrum | Der Suchmaschinenbetreiber Findex baut sein nächstes Rechenzentrum in Luleå. Es soll 2027 ans Netz gehen.",
    "2026-07-02 | Findex | Findex will sein nächstes Rechenzentrum in Trondheim bauen. 2027 soll es ans Netz gehen.",
  ],
  [
    "contradiction",
    "2026-07-04 | Feuerwerk | Beim Feuerwerk in Sliema sind am Freitag vier Menschen verletzt worden. Ausgelöst wurde der Unfall durch einen Funkenflug.",
    "2026-07-04 | Sliema | Vier Verletzte beim Feuerwerk in Sliema am Freitag: Die Polizei führt den Unfall auf einen falsch gelagerten Zünder zurück.",
  ],
  [
    "contradiction",
    "2026-07-05 | Biografie | Die Sängerin Lale Demir ist gestorben. Die gebürtige Izmirerin wurde 70 Jahre alt.",
    "2026-07-05 | Lale Demir | Lale Demir ist mit 70 Jahren gestorben. Die Sängerin kam in Bursa zur Welt und lebte in Köln.",
  ],
  [
    "none",
    "2026-06-21 | Wrack im Bodensee | Im Bodensee vor Langenargen ist ein Dampfschiff aus dem 19. Jahrhundert aufgespürt worden. Entdeckt hat es ein Sporttaucher.",
    "2026-06-21 | Dampfschiff | Ein Taucher hat im Bodensee vor Langenargen ein Dampfschiff entdeckt. Forscher der Universität Konstanz wollen es untersuchen.",
  ],
  [
    "none",
    "2026-06-22 | Sprengstofffund | Die Polizei in Pécs hat am Sonntag 40 Kilogramm Sprengstoff sichergestellt. Gefunden wurde er in einer Garage.",
    "2026-06-22 | Pécs | 40 Kilogramm Sprengstoff sind am Sonntag in einem Wohnhaus in Pécs entdeckt worden. Zwei Männer sitzen in Haft.",
  ],
  [
    "none",
    "2026-06-24 | Schach | Die Schach-Europameisterschaft in Batumi hat der Armenier Tigran Sarkissjan gewonnen. Zweiter wurde der Pole Marek Wolny.",
    "2026-06-24 | Batumi | Tigran Sarkissjan ist Schach-Europameister. Im Blitzschach gewann in Batumi die Georgierin Nino Beridse.",
  ],
  [
    "none",
    "2026-06-25 | Zoo | Im Zoo von Aalborg ist ein Eisbär geboren worden. Das Tier starb am Mittwoch an einer Infektion mit Herpesviren.",
    "2026-06-25 | Eisbär tot | Der kleine Eisbär im Zoo von Aalborg ist tot. Ursache war ein Virus, teilte der Zoo am Mittwoch mit.",
  ],
  [
    "none",
    "2026-06-27 | Neuer Kommandeur | Neuer Kommandeur der Blauhelme in Mali wird der ghanaische General Kofi Mensah. Er tritt das Amt im Juli an.",
    "2026-06-27 | Blauhelme | General Mensah wird im Juli Kommandeur der Blauhelme in Mali. Sein Vorgänger Pieter van Dalen hatte das Amt drei Jahre inne.",
  ],
  [
    "none",
    "2026-06-28 | Flugschau | Bei der Flugschau in Reims ist am Samstag ein Doppeldecker in ein Maisfeld gestürzt. Der Pilot kam in eine Klinik nach Metz.",
    "2026-06-28 | Reims | Nach dem Absturz eines Doppeldeckers bei der Flugschau in Reims wurde eine Zuschauerin in einer Klinik in Nancy behandelt. Der Pilot ist außer Gefahr.",
  ],
  [
    "none",
    "2026-07-01 | Kunstraub aufgeklärt | Der Raub der Ikonen von Nowgorad ist aufgeklärt. Gestohlen hatte sie ein Hausmeister des Museums.",
    "2026-07-01 | Ikonen | Die Ikonen von Nowgorad wurden von einem Mitarbeiter des Museums gestohlen, wie die Staatsanwaltschaft mitteilte.",
  ],
  [
    "none",
    "2026-07-02 | Datenzentrum | Der Suchmaschinenbetreiber Findex baut sein nächstes Rechenzentrum in Luleå. Es soll 2027 ans Netz gehen.",
    "2026-07-02 | Findex | Findex will sein nächstes Rechenzentrum in Schweden bauen. Das bisher größte wurde in Trondheim gebaut.",
  ],
  [
    "none",
    "2026-07-04 | Feuerwerk | Beim Feuerwerk in Sliema sind am Freitag vier Menschen verletzt worden. Ausgelöst wurde der Unfall durch einen Funkenflug.",
    "2026-07-04 | Sliema | Vier Verletzte beim Feuerwerk in Sliema am Freitag: Die Polizei führt den Unfall auf Funken zurück, die der Wind ins Publikum trug.",
  ],
  [
    "none",
    "2026-07-05 | Biografie | Die Sängerin Lale Demir ist gestorben. Die gebürtige Izmirerin wurde 70 Jahre alt.",
    "2026-07-05 | Lale Demir | Lale Demir ist mit 70 Jahren gestorben. Die Sängerin wuchs in Bursa auf und lebte in Köln.",
  ],
  [
    "contradiction",
    "2026-08-19 | Lautenfest in Erlau | Das Ensemble Lyra gastiert im Spätherbst wieder in Erlau. Am 14. November erklingen im Rittersaal Lieder von Dowland, Karten gibt es ab sofort.",
    "2026-08-20 | Dowland im Rittersaal | Lieder von John Dowland bringt das Ensemble Lyra nach Erlau. Das einzige Konzert im Rittersaal ist für den 15. November angesetzt.",
  ],
  [
    "none",
    "2026-08-19 | Lautenfest in Erlau | Das Ensemble Lyra gastiert im Spätherbst wieder in Erlau. Am 14. November erklingen im Rittersaal Lieder von Dowland, Karten gibt es ab sofort.",
    "2026-08-20 | Dowland im Rittersaal | Lieder von John Dowland bringt das Ensemble Lyra nach Erlau. Das einzige Konzert im Rittersaal ist für den 14. November angesetzt.",
  ],
  [
    "contradiction",
    "2026-05-18 | Ohlau bekommt eine Superintendentin | Die Kreissynode Ohlau hat die Leitung neu besetzt. Mit 38 von 61 Stimmen wählte sie am Samstag Ulla Reimann ins Superintendentenamt. Die 49-Jährige leitete bisher die Stadtmission. Ihr Vorgänger Heinrich Bolz geht im September in den Ruhestand.",
    "2026-05-18 | Stolz folgt auf Bolz | Der Name ist fast geblieben: Benjamin Stolz wird im September Nachfolger von Superintendent Heinrich Bolz. Die Kreissynode votierte am Samstag in der Marienkirche für den 44 Jahre alten Krankenhausseelsorger, der 38 der 61 Stimmen erhielt. Er wolle eine Kirche, „die hingeht“, sagte er nach der Wahl. Die Gemeinden hatten sich mehr Bewerbungen erhofft.",
  ],
  [
    "contradiction",
    "2026-05-28 | Heimplatz in Birkenau teurer | Die Bewohner des Heims Birkenau müssen vom 1. Juli an mehr zahlen. Der monatliche Eigenanteil klettert auf 3.480 Euro. Bislang waren 2.850 Euro fällig.",
    "2026-05-29 | Post für Birkenau | 2850 Euro überweist Gerda Lohmann bisher im Monat an das Heim Birkenau. Ab Juli werden daraus 3180 Euro, so steht es im Schreiben.",
  ],
  [
    "contradiction",
    "2026-05-15 | Bakker gewinnt in Rankweil-Berg | Nach 168 Kilometern war der Niederländer Maurits Bakker der Schnellste. Im Sprint einer Dreiergruppe entschied er am Donnerstag die dritte Etappe der Rheintalrundfahrt für sich. Das Gelbe Trikot verteidigte der Italiener Dario Conti. Am Freitag geht es über das Furkajoch.",
    "2026-05-15 | Eggli jubelt vor Heimpublikum | Um eine Reifenbreite hat der St. Galler Jonas Eggli am Donnerstag den dritten Tagesabschnitt der Rheintalrundfahrt gewonnen. Drei Fahrer kamen gemeinsam auf die Zielgerade. Leader bleibt Dario Conti aus Italien. Tausende säumten die 168 Kilometer lange Strecke. «Davon habe ich als Bub geträumt», sagte der Sieger.",
  ],
];
