import type { FigurePair } from "./figure-pair.ts";

/** Figures that two papers count in words of their own, and what is of two events, two groups, a part and the rest: subjects of their own. */
export const pairsNine: readonly FigurePair[] = [
  [
    "contradiction",
    "2026-02-17 | Hobelwerk Strack baut ab | Das Hobelwerk Strack in Unterlauchheim streicht 260 Arbeitsplätze. Das sagte Inhaberin Gerda Strack am Montag der Belegschaft. Betroffen ist vor allem die Sägerei.",
    "2026-02-17 | Trübe Aussichten in Unterlauchheim | Im Hobelwerk Strack in Unterlauchheim arbeiten 900 Leute, 410 von ihnen sollen gehen. Die Gewerkschaft kündigte am Montag Widerstand an. Die Auftragslage gilt als schlecht.",
  ],
  [
    "contradiction",
    "2026-05-12 | Zug durch Nellingen | Gegen den Bau der Umgehung sind am Montag rund 3.100 Nellinger durch die Altstadt gezogen. Die Polizei nannte die Zahl am Abend. Der Bürgermeister nahm Unterschriften entgegen.",
    "2026-05-12 | „Kein Asphalt im Auwald“ | Nach der Zählung der Polizei waren 1.700 Leute am Montag in Nellingen gegen die Umgehung unterwegs. Der Bürgermeister sprach mit ihnen vor dem Rathaus.",
  ],
  [
    "contradiction",
    "2026-06-23 | Urteil gegen Kunsthändler | Das Landgericht Ansbrück hat den Kunsthändler Veit Rohde am Montag zu vier Jahren Haft verurteilt. Er hatte gefälschte Stiche verkauft. Die Verteidigung will Revision einlegen.",
    "2026-06-23 | Händler muss ins Gefängnis | Wegen gefälschter Stiche muss Veit Rohde für sechs Jahre hinter Gitter, wie das Landgericht Ansbrück am Montag entschied. Die Käufer sind entsetzt.",
  ],
  [
    "contradiction",
    "2026-08-04 | Vergleich zu Bausparern | Das Oberlandesgericht Ried hat die Volkskasse Ried am Montag verpflichtet, in rund 2.300 Verträgen die Zinsen neu zu berechnen. Geklagt hatte ein Verband.",
    "2026-08-04 | Kasse muss nachrechnen | 3.900 Verträge der Volkskasse Ried sind nach dem Spruch des Oberlandesgerichts vom Montag betroffen. Der Verband der Verbraucher sprach von einem Erfolg.",
  ],
  [
    "contradiction",
    "2026-09-15 | Igel mit Sendern | Für eine Studie der Universität Walkenau wurden 640 Tiere mit Sendern versehen. Die Igel wandern nachts bis zu drei Kilometer weit, wie die Biologin Ute Sandmann berichtet.",
    "2026-09-15 | Was Igel nachts treiben | Knapp 400 von ihnen tragen einen Sender: Die Biologin Ute Sandmann aus Walkenau hat untersucht, wie weit Igel nachts laufen. Bis zu drei Kilometer sind es.",
  ],
  [
    "none",
    "2026-03-04 | Fähre läuft auf Sandbank | Vor Amring ist am Dienstag eine Fähre auf eine Sandbank gelaufen. Die 310 Passagiere wurden an Land gebracht. Die Küstenwache ermittelt.",
    "2026-03-04 | Sandbank stoppt Fähre | Alle 338 Menschen an Bord der Fähre, die am Dienstag vor Amring auf eine Sandbank lief, sind wohlauf. 28 gehörten zur Besatzung. Die Küstenwache war rasch da.",
  ],
  [
    "none",
    "2026-04-22 | Wohnungsbrand in der Ulmengasse | In der Ulmengasse in Barlingen hat es am Dienstag gebrannt. Fünf Wohnungen sind unbewohnbar. Die Feuerwehr rettete eine Frau.",
    "2026-04-25 | Wieder brennt es in Barlingen | Erneut hat es in Barlingen gebrannt. Am Freitag stand ein Dachstuhl in Flammen, elf Wohnungen sind unbewohnbar. Die Feuerwehr löschte bis zum Abend.",
  ],
  [
    "none",
    "2026-02-08 | Derby verloren | Die Handballer der Eulen Rastow haben das Derby in der Seehalle am Samstag mit 24:25 verloren. 2.100 Zuschauer kamen.",
    "2026-02-09 | Heimsieg in Rastow | Die Handballerinnen des SC Rastow siegten am Sonntag in der Seehalle mit 30:21. Nur 400 Zuschauer kamen.",
  ],
  [
    "none",
    "2026-03-20 | Diebstähle: mehr jugendliche Täter | Die Zahl der Jugendlichen, die in Perlin wegen Diebstahls auffielen, ist 2025 auf 380 gestiegen. Das geht aus der Statistik der Polizei vom Donnerstag hervor.",
    "2026-03-20 | Statistik: Erwachsene stehlen seltener | In Perlin sank 2025 die Zahl der Diebe. 1.240 fielen der Polizei auf. Das geht aus der Statistik vom Donnerstag hervor.",
  ],
  [
    "none",
    "2026-01-21 | Norden des Landes im Schnee | Im Bergland ist die Lawinengefahr seit Dienstag groß. Am Kehrberg fielen 120 Zentimeter Schnee. Die Straße ist gesperrt.",
    "2026-01-21 | Ruhe im Süden | Im Bergland ist die Lawinengefahr gering. Am Stollberg fielen seit Montag nur 20 Zentimeter Schnee. Die Straße ist frei.",
  ],
  [
    "none",
    "2026-07-08 | Sturz am Falkenkopf | Am Falkenkopf ist am Dienstag ein 41-jähriger Kletterer abgestürzt. Er liegt schwer verletzt in der Klinik. Die Bergwacht flog ihn aus.",
    "2026-07-08 | Bergwacht fliegt zum Falkenkopf | Nach einem Sturz am Falkenkopf betreute die Bergwacht am Dienstag eine 36-Jährige. Ihr Begleiter wurde in die Klinik geflogen.",
  ],
];
