import type { FigurePair } from "./figure-pair.ts";

/** Reports of a sentence or two under a title: they share little, and contradict each other where they differ in one thing alone. */
export const pairsTiny: readonly FigurePair[] = [
  [
    "contradiction",
    "2026-05-06 | Feuer in Möbellager | Beim Brand eines Möbellagers in Wendlohe ist am Montag ein Schaden von 400.000 Euro entstanden.",
    "2026-05-06 | Lagerhalle in Flammen | Auf 900.000 Euro beziffert die Polizei den Schaden nach dem Brand des Möbellagers in Wendlohe am Montag.",
  ],
  [
    "contradiction",
    "2026-04-02 | Schule zieht um | Die Realschule Tannfeld zählt nach dem Umzug 480 Schüler, wie das Schulamt mitteilte.",
    "2026-04-02 | Neues Haus für Tannfeld | Nach Angaben des Schulamts besuchen 620 Schüler die umgezogene Realschule Tannfeld.",
  ],
  [
    "contradiction",
    "2026-02-11 | Kohler gibt auf | Trainer Jens Kohler ist beim FC Harsum am Dienstag zurückgetreten.",
    "2026-02-11 | Harsum hält zu Kohler | Jens Kohler bleibt Trainer des FC Harsum. Das bestätigte der Verein am Dienstag.",
  ],
  [
    "contradiction",
    "2026-03-19 | Werk vor dem Aus | Der Hersteller Orlatec schließt sein Werk in Brehna. Das sagte Chefin Ute Lamm am Mittwoch.",
    "2026-03-19 | Brehna darf hoffen | Das Werk von Orlatec in Brehna wird nicht geschlossen, versicherte Chefin Ute Lamm am Mittwoch.",
  ],
  [
    "contradiction",
    "2026-01-21 | Gespräche am Ende | Die Gespräche zwischen Verdi und der Reederei Tiedke in Husum sind gescheitert.",
    "2026-01-21 | Frieden bei Tiedke | Verdi und die Reederei Tiedke haben sich in Husum geeinigt.",
  ],
  [
    "none",
    "2026-05-06 | Feuer in Möbellager | Beim Brand eines Möbellagers in Wendlohe ist am Montag ein Schaden von 400.000 Euro entstanden.",
    "2026-05-06 | Scheune brennt ab | Beim Brand einer Scheune in Ostrau ist am Montag ein Schaden von 900.000 Euro entstanden.",
  ],
  [
    "none",
    "2026-04-02 | Umsatz in Tannfeld | Die Brauerei Tannfeld hat 2025 einen Umsatz von 48 Millionen Euro erzielt.",
    "2026-04-02 | Tannfeld verdient gut | Die Brauerei Tannfeld hat 2025 einen Gewinn von drei Millionen Euro gemacht.",
  ],
  [
    "none",
    "2026-02-11 | Kohler gibt auf | Trainer Jens Kohler ist beim FC Harsum am Dienstag zurückgetreten.",
    "2026-02-11 | Lindau hält zu Mertens | Olaf Mertens bleibt Trainer des SV Lindau. Das sagte der Verein am Dienstag.",
  ],
  [
    "none",
    "2026-03-19 | Protest in Brehna | In Brehna demonstrierten am Mittwoch 800 Menschen gegen die Schließung der Klinik.",
    "2026-03-19 | Demo in Zörbig | In Zörbig gingen am Mittwoch 300 Menschen gegen die Schließung der Klinik auf die Straße.",
  ],
  [
    "none",
    "2026-01-21 | Weniger Einbrüche | In Husum sank die Zahl der Einbrüche 2025 auf 112.",
    "2026-01-21 | Mehr Einbrüche | In Tondern stieg die Zahl der Einbrüche 2025 auf 240.",
  ],
  [
    "none",
    "2026-06-15 | Konzert verlegt | Das Konzert der Band Sturmvogel in Ellmau ist am Samstag ausgefallen.",
    "2026-06-15 | Sturmvogel kommt doch | Das Konzert der Band Sturmvogel in Ellmau findet nun im August statt.",
  ],
  [
    "none",
    "2026-04-30 | Strom in Saalburg | Haushalte zahlen in Saalburg ab Mai 34 Cent je Kilowattstunde Strom.",
    "2026-04-30 | Gewerbe zahlt weniger | Gewerbebetriebe zahlen in Saalburg ab Mai 27 Cent je Kilowattstunde Strom.",
  ],
  [
    "none",
    "2026-03-18 | Armut im Alter | In Kelbra gelten laut Sozialbericht 19 Prozent der Rentnerinnen als arm.",
    "2026-03-18 | Sozialbericht für Kelbra | Dem Sozialbericht zufolge sind in Kelbra 13 Prozent der Männer von Armut bedroht.",
  ],
  [
    "none",
    "2026-02-12 | Zuzug nach Aschau | Im Jahr 2025 zogen 1.400 Menschen nach Aschau.",
    "2026-02-12 | Wegzüge aus Aschau | Im Jahr 2025 haben 1.100 Menschen Aschau verlassen.",
  ],
  [
    "none",
    "2026-04-02 | Was geplant war | Einst sollten am Güterbahnhof in Lemgo 300 Wohnungen entstehen.",
    "2026-04-03 | Die letzten ziehen ein | Am Güterbahnhof in Lemgo sind 240 Wohnungen gebaut worden.",
  ],
  [
    "none",
    "2026-05-06 | Gewinn in Uslar | Der VfL Uslar hat in der Saison 2023/24 einen Gewinn von 2,4 Millionen Euro gemacht.",
    "2026-05-06 | Der VfL legt Zahlen vor | In der Saison 2024/25 machte der VfL Uslar einen Gewinn von 1,1 Millionen Euro.",
  ],
  [
    "none",
    "2026-06-15 | Kopf an Kopf | Die Liste Horak lag in Marenien nach Auszählung von 20 Prozent der Stimmen bei 31,5 Prozent.",
    "2026-06-16 | Liste Horak siegt | Nach Auszählung aller Stimmen kam die Liste Horak in Marenien auf 34,2 Prozent.",
  ],
  [
    "none",
    "2026-02-24 | Impfstoff hilft Älteren | In der Studie verhinderte Nexavir bei Menschen über 70 Jahren 61 Prozent der schweren Verläufe.",
    "2026-02-24 | Nexavir bei Jüngeren | Bei den unter 50-Jährigen verhinderte Nexavir in der Studie 84 Prozent der schweren Verläufe.",
  ],
];
