import type { FigurePair } from "./figure-pair.ts";

/** Why it happened: short reports of one event. The last twelve were run once before any further change: 3 of 6 found, 3 of 6 controls listed. */
export const pairsWhy: readonly FigurePair[] = [
  [
    "contradiction",
    "2025-08-08 | Reaktor abgeschaltet | Der Forschungsreaktor in Garlau wurde am Mittwoch abgeschaltet. Ursache war laut Betreiber ein undichtes Ventil.",
    "2025-08-08 | Garlau | Zur Abschaltung des Forschungsreaktors in Garlau am Mittwoch führte nach Angaben des Betreibers eine defekte Pumpe.",
  ],
  [
    "contradiction",
    "2025-06-17 | Bienensterben | Hunderte Bienenvölker sind im Marchfeld verendet. Als Ursache nannte das Landesamt am Montag ein Spritzmittel, das ein Landwirt ausgebracht hatte.",
    "2025-06-17 | Imker klagen | Das Bienensterben im Marchfeld geht nach Darstellung des Landesamts auf eine Milbe zurück. Hunderte Völker sind verendet.",
  ],
  [
    "contradiction",
    "2025-09-30 | Waldbrand | Der Waldbrand am Großen Arber ist gelöscht. Die Feuerwehr führt ihn auf einen Blitzschlag zurück.",
    "2025-09-30 | Arber | Eine weggeworfene Zigarette hat nach Erkenntnissen der Feuerwehr den Waldbrand am Großen Arber ausgelöst. Er ist inzwischen gelöscht.",
  ],
  [
    "contradiction",
    "2025-10-10 | Datenpanne | Die Homepage der Stadt Soest war am Donnerstag stundenlang nicht erreichbar. Grund war ein Hackerangriff.",
    "2025-10-10 | Soest offline | Wegen eines fehlerhaften Updates war die Homepage der Stadt Soest am Donnerstag stundenlang nicht erreichbar.",
  ],
  [
    "contradiction",
    "2025-03-19 | Rohrbruch | Der Markt in Gubenau stand am Dienstag unter Wasser. Schuld war ein geplatztes Rohr.",
    "2025-03-19 | Wasser auf dem Markt | Dass der Markt in Gubenau am Dienstag unter Wasser stand, war die Folge einer Sabotage. Das teilte die Stadt mit.",
  ],
  [
    "none",
    "2025-08-08 | Reaktor abgeschaltet | Der Forschungsreaktor in Garlau wurde am Mittwoch abgeschaltet. Ursache war laut Betreiber ein undichtes Ventil.",
    "2025-08-08 | Garlau | Zur Abschaltung des Forschungsreaktors in Garlau am Mittwoch führte nach Angaben des Betreibers ein technischer Defekt.",
  ],
  [
    "none",
    "2025-08-08 | Reaktor abgeschaltet | Der Forschungsreaktor in Garlau wurde am Mittwoch abgeschaltet. Ursache war laut Betreiber ein undichtes Ventil.",
    "2025-08-08 | Garlau | Eine Leckage an einem Ventil war nach Angaben des Betreibers der Grund für die Abschaltung des Forschungsreaktors in Garlau am Mittwoch.",
  ],
  [
    "none",
    "2025-06-17 | Bienensterben | Hunderte Bienenvölker sind im Marchfeld verendet. Als Ursache nannte das Landesamt am Montag ein Spritzmittel, das ein Landwirt ausgebracht hatte.",
    "2025-06-17 | Imker klagen | Das Bienensterben im Marchfeld geht nach Darstellung des Landesamts auf Gift zurück, das auf einem Acker versprüht wurde. Hunderte Völker sind verendet.",
  ],
  [
    "none",
    "2025-09-30 | Waldbrand | Der Waldbrand am Großen Arber ist gelöscht. Die Feuerwehr führt ihn auf einen Blitzschlag zurück.",
    "2025-09-30 | Arber | Ein Gewitter hat nach Erkenntnissen der Feuerwehr den Waldbrand am Großen Arber ausgelöst. Er ist inzwischen gelöscht.",
  ],
  [
    "none",
    "2025-09-30 | Waldbrand | Der Waldbrand am Großen Arber ist gelöscht. Die Feuerwehr führt ihn auf einen Blitzschlag zurück.",
    "2025-09-30 | Arber | Eine Zigarette als Ursache des Waldbrands am Großen Arber schließt die Feuerwehr aus. Er ist inzwischen gelöscht.",
  ],
  [
    "none",
    "2025-10-10 | Datenpanne | Die Homepage der Stadt Soest war am Donnerstag stundenlang nicht erreichbar. Grund war ein Hackerangriff.",
    "2025-10-10 | Soest offline | Wegen einer Cyberattacke war die Homepage der Stadt Soest am Donnerstag stundenlang nicht erreichbar.",
  ],
  [
    "none",
    "2025-10-10 | Datenpanne | Die Homepage der Stadt Soest war am Donnerstag stundenlang nicht erreichbar. Grund war ein Hackerangriff.",
    "2025-10-10 | Soest offline | Die Homepage der Stadt Soest war am Donnerstag nicht erreichbar. Wegen vieler Krankmeldungen blieb auch das Bürgerbüro geschlossen.",
  ],
  [
    "contradiction",
    "2026-02-03 | Seilbahn steht | Die Gondeln der Seilbahn am Kronjoch standen am Montag drei Stunden still. Auslöser war nach Angaben des Betreibers ein Vogel in der Antriebsscheibe.",
    "2026-02-03 | Kronjoch | Drei Stunden lang saßen am Montag Skifahrer in der Seilbahn am Kronjoch fest. Der Betreiber führte den Stillstand auf einen Kurzschluss zurück.",
  ],
  [
    "contradiction",
    "2026-02-10 | Fischzucht | In einer Fischzucht bei Lenzen sind 20.000 Forellen verendet. Grund war laut Kreis ein Ausfall der Belüftung.",
    "2026-02-10 | Forellen | Das Sterben von 20.000 Forellen in einer Zucht bei Lenzen geht auf ein Virus zurück, wie der Kreis mitteilte.",
  ],
  [
    "contradiction",
    "2026-03-03 | Kran umgestürzt | Auf der Werft in Wolgast ist am Montag ein Kran umgestürzt. Schuld war nach ersten Erkenntnissen eine Sturmböe.",
    "2026-03-03 | Wolgast | Ein Kran ist am Montag auf der Werft in Wolgast umgestürzt. Ursache ist laut Polizei ein Bedienfehler.",
  ],
  [
    "contradiction",
    "2026-03-12 | Museum geschlossen | Das Heimatmuseum in Alsfeld bleibt geschlossen. Wegen eines Wasserrohrbruchs stehen die Räume unter Wasser.",
    "2026-03-12 | Alsfeld | Das Heimatmuseum in Alsfeld ist geschlossen. Ein Brand im Depot hat die Räume am Dienstag unbenutzbar gemacht. Ursache war eine defekte Heizung.",
  ],
  [
    "contradiction",
    "2026-04-20 | Schiff auf Grund | Der Frachter „Alina“ ist vor Hiddensee auf Grund gelaufen. Der Kapitän war nach Angaben der Küstenwache eingeschlafen, Ursache war Übermüdung.",
    "2026-04-20 | „Alina“ sitzt fest | Vor Hiddensee sitzt der Frachter „Alina“ fest. Die Küstenwache nannte einen Ausfall des Ruders als Ursache.",
  ],
  [
    "contradiction",
    "2026-04-22 | Massenpanik | Bei einem Konzert in Lomé ist eine Massenpanik ausgebrochen. Ausgelöst wurde sie durch einen Stromausfall.",
    "2026-04-22 | Konzert in Lomé | Die Massenpanik bei einem Konzert in Lomé hat ein falscher Feueralarm verursacht, wie die Polizei mitteilte.",
  ],
  [
    "none",
    "2026-02-03 | Seilbahn steht | Die Gondeln der Seilbahn am Kronjoch standen am Montag drei Stunden still. Auslöser war nach Angaben des Betreibers ein technischer Defekt.",
    "2026-02-03 | Kronjoch | Drei Stunden lang saßen am Montag Skifahrer in der Seilbahn am Kronjoch fest. Der Betreiber führte den Stillstand auf einen Kurzschluss zurück.",
  ],
  [
    "none",
    "2026-02-10 | Fischzucht | In einer Fischzucht bei Lenzen sind 20.000 Forellen verendet. Grund war laut Kreis ein Ausfall der Belüftung.",
    "2026-02-10 | Forellen | Das Sterben von 20.000 Forellen in einer Zucht bei Lenzen geht auf Sauerstoffmangel zurück, weil die Belüftung ausfiel.",
  ],
  [
    "none",
    "2026-03-03 | Kran umgestürzt | Auf der Werft in Wolgast ist am Montag ein Kran umgestürzt. Schuld war nach ersten Erkenntnissen eine Sturmböe.",
    "2026-03-03 | Wolgast | Ein Kran ist am Montag auf der Werft in Wolgast umgestürzt. Ursache war laut Polizei ein plötzlicher Windstoß.",
  ],
  [
    "none",
    "2026-03-12 | Museum geschlossen | Das Heimatmuseum in Alsfeld bleibt geschlossen. Wegen eines Wasserrohrbruchs stehen die Räume unter Wasser.",
    "2026-03-12 | Alsfeld | Das Heimatmuseum in Alsfeld ist geschlossen. Ursache ist ein geplatztes Rohr in der Decke.",
  ],
  [
    "none",
    "2026-04-20 | Schiff auf Grund | Der Frachter „Alina“ ist vor Hiddensee auf Grund gelaufen. Ursache war laut Küstenwache menschliches Versagen.",
    "2026-04-20 | „Alina“ sitzt fest | Vor Hiddensee sitzt der Frachter „Alina“ fest. Die Küstenwache nannte Trunkenheit des Steuermanns als Ursache.",
  ],
  [
    "none",
    "2026-04-22 | Massenpanik | Bei einem Konzert in Lomé ist eine Massenpanik ausgebrochen. Ausgelöst wurde sie durch einen Stromausfall.",
    "2026-04-22 | Konzert in Lomé | Nach der Massenpanik bei einem Konzert in Lomé vermutet niemand mehr einen Anschlag als Ursache. Der Strom war ausgefallen.",
  ],
  [
    "contradiction",
    "2026-02-11 | Kühlhaus ohne Strom | Ein Softwarefehler hat am Montag das Kühlhaus der Molkerei Drees in Ankum lahmgelegt und den Ausfall verursacht. 40 Tonnen Butter verdarben.",
    "2026-02-11 | Butter für den Müll | Im Kühlhaus der Molkerei Drees in Ankum hat am Montag ein Marder die Isolierung zernagt. Die Anlage stand still, 40 Tonnen Butter verdarben.",
  ],
  [
    "contradiction",
    "2026-08-03 | Halle in Welzow brennt nieder | Das Feuer in der Lagerhalle der Firma Pauli in Welzow ist durch einen Kurzschluss entstanden. Der Schaden beträgt 700.000 Euro, wie die Polizei am Sonntag mitteilte.",
    "2026-08-03 | Ermittler in Welzow | Eine achtlos weggeworfene Zigarette setzte die Lagerhalle der Firma Pauli in Welzow in Brand, erklärte die Polizei am Sonntag. Den Schaden schätzt sie auf 700.000 Euro.",
  ],
  [
    "contradiction",
    "2026-07-06 | Getreide am Halm verdorrt | In der Börde um Osla fehlt Korn. Ursache der Missernte ist die Trockenheit, teilte die Kammer am Freitag mit. Die Bauern droschen 30 Prozent weniger Weizen.",
    "2026-07-06 | Weizen in Osla | Hagel hat den Weizen in der Börde um Osla zerschlagen. Die Bauern droschen 30 Prozent weniger, teilte die Kammer am Freitag mit.",
  ],
  [
    "none",
    "2026-08-03 | Halle in Welzow brennt nieder | Das Feuer in der Lagerhalle der Firma Pauli in Welzow ist durch einen Kurzschluss entstanden. Der Schaden beträgt 700.000 Euro, wie die Polizei am Sonntag mitteilte.",
    "2026-08-03 | Brand in Welzow | In der Lagerhalle der Firma Pauli in Welzow lagerten Akkus, die durch ein Kabel in Brand gerieten. Die Polizei sprach am Sonntag von 700.000 Euro Schaden.",
  ],
  [
    "none",
    "2026-08-03 | Halle in Welzow brennt nieder | Das Feuer in der Lagerhalle der Firma Pauli in Welzow ist durch einen Kurzschluss entstanden. Der Schaden beträgt 700.000 Euro, wie die Polizei am Sonntag mitteilte.",
    "2026-08-03 | Ermittler in Welzow | Brandstiftung sei es nicht gewesen, was die Lagerhalle der Firma Pauli in Welzow vernichtet hat, erklärte die Polizei am Sonntag. Den Schaden schätzt sie auf 700.000 Euro.",
  ],
  [
    "none",
    "2026-08-03 | Feuer in Welzow | Das Feuer in einer Lagerhalle in Welzow ist durch einen Kurzschluss entstanden. Der Schaden beträgt 700.000 Euro, wie die Polizei am Sonntag mitteilte.",
    "2026-08-03 | Feuer in Drebkau | Eine Zigarette setzte am Sonntag in Drebkau eine Lagerhalle in Brand, wie die Polizei mitteilte. Den Schaden schätzt sie auf 90.000 Euro.",
  ],
];
