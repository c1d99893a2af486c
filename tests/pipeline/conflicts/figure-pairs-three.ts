import type { FigurePair } from "./figure-pair.ts";

/** Written after the rules, and not used to mend them: at first sight all were told right. */
export const pairsThree: readonly FigurePair[] = [
  [
    "contradiction",
    "2024-04-19 | Erdrutsch | Der Erdrutsch im Tal von Sarn verschüttete 23 Häuser.",
    "2024-04-19 | Sarn | Im Tal von Sarn hat der Erdrutsch 41 Häuser verschüttet.",
  ],
  [
    "contradiction",
    "2024-04-19 | Volksabstimmung | 53 Prozent der Schweizer stimmten für das Stromgesetz.",
    "2024-04-19 | Stromgesetz | Für das Stromgesetz stimmten 58 Prozent der Schweizer.",
  ],
  [
    "contradiction",
    "2024-04-19 | Werk | Das neue Werk von Solarion schafft 800 Arbeitsplätze.",
    "2024-04-22 | Solarion | Solarion schafft mit dem neuen Werk 1.300 Arbeitsplätze.",
  ],
  [
    "contradiction",
    "2024-04-19 | Marathon | Beim Marathon in Bergen liefen 12.000 Menschen mit.",
    "2024-04-20 | Bergen | 9.300 Menschen liefen beim Marathon in Bergen mit.",
  ],
  [
    "contradiction",
    "2023-04-19 | Kämpfe | In Khartum wurden bei den Kämpfen 97 Zivilisten getötet.",
    "2023-04-19 | Sudan | Bei den Kämpfen in Khartum starben 180 Zivilisten.",
  ],
  [
    "contradiction",
    "2023-04-19 | Drohnen | Die Flugabwehr schoss in der Nacht 17 Drohnen über Odessa ab.",
    "2023-04-19 | Odessa | Über Odessa wurden in der Nacht 11 Drohnen abgeschossen.",
  ],
  [
    "contradiction",
    "2023-04-19 | Erzbistum | Das Erzbistum Lahr hat ein Vermögen von 3,2 Milliarden Euro.",
    "2023-04-21 | Kirche | Das Vermögen des Erzbistums Lahr beträgt 4,4 Milliarden Euro.",
  ],
  [
    "contradiction",
    "2023-04-19 | Stau | Der Stau auf der A3 war 18 Kilometer lang.",
    "2023-04-19 | A3 | Auf der A3 staute sich der Verkehr auf einer Länge von 26 Kilometern.",
  ],
  [
    "contradiction",
    "2023-04-19 | Fabrik | Seit 2015 produziert Meridan in Ulm Batterien.",
    "2023-04-20 | Meridan | Meridan produziert in Ulm seit 2018 Batterien.",
  ],
  [
    "contradiction",
    "2023-04-19 | Hotel | Das Hotel Mira hat 140 Zimmer.",
    "2023-04-20 | Hotel | 210 Zimmer hat das Hotel Mira.",
  ],
  [
    "refinement",
    "2023-04-19 | Kino | Der Film spielte über 90 Millionen Dollar ein.",
    "2023-04-19 | Film | Der Film spielte 94 Millionen Dollar ein.",
  ],
  [
    "none",
    "2023-04-19 | Stahl | Indien produzierte 2022 125 Millionen Tonnen Stahl.",
    "2023-04-19 | Stahl | Japan produzierte 2022 89 Millionen Tonnen Stahl.",
  ],
  [
    "none",
    "2023-04-19 | Schule | An der Schule in Marl lernen 900 Schüler.",
    "2023-04-19 | Schule | An der Schule in Marl unterrichten 70 Lehrer.",
  ],
  [
    "none",
    "2023-04-19 | Stadtrat | Im Stadtrat von Linz sitzen 12 Frauen.",
    "2023-04-19 | Stadtrat | Im Stadtrat von Linz sitzen 49 Männer.",
  ],
  [
    "none",
    "2023-04-19 | Hitze | In Sevilla wurden am Montag 43 Grad gemessen.",
    "2023-04-20 | Hitze | In Sevilla wurden am Mittwoch 39 Grad gemessen.",
  ],
  [
    "none",
    "2023-04-19 | Museum | Das Museum in Trier kaufte zwei Gemälde für 3 Millionen Euro.",
    "2023-04-19 | Museum | Das Museum in Trier verkaufte zwei Gemälde für 5 Millionen Euro.",
  ],
  [
    "none",
    "2023-04-19 | Flugzeug | Beim Absturz nahe Rom starben zwei Piloten.",
    "2023-04-19 | Flugzeug | Beim Absturz nahe Rom starben 14 Passagiere.",
  ],
  [
    "none",
    "2023-04-19 | Wald | In Kanada brannten 2023 18 Millionen Hektar Wald.",
    "2023-04-19 | Wald | In Griechenland brannten 2023 170.000 Hektar Wald.",
  ],
  [
    "none",
    "2023-04-19 | Bank | Die Aurelbank hatte Ende 2021 4.200 Mitarbeiter.",
    "2023-04-19 | Bank | Die Aurelbank hat heute 3.100 Mitarbeiter.",
  ],
  [
    "none",
    "2023-04-19 | Polizei | Die Polizei in Mainz nahm 14 Fans fest.",
    "2023-04-19 | Polizei | In Mainz wurden 14 Fans festgenommen und sechs Polizisten verletzt.",
  ],
  [
    "none",
    "2023-04-19 | Drohnen | Russland startete 40 Drohnen gegen Odessa.",
    "2023-04-19 | Drohnen | Von den Drohnen über Odessa wurden 31 abgeschossen.",
  ],
  [
    "none",
    "2023-04-19 | Klub | Der SV Rath führt die Tabelle mit 41 Punkten an.",
    "2023-04-19 | Klub | Der SV Rath schoss 41 Tore und kassierte 12 Gegentore.",
  ],
];
