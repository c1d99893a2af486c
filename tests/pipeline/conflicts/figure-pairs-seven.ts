import type { FigurePair } from "./figure-pair.ts";

/** Transposed digits, what something lasts and the year something was founded, each with its counterpart: subjects of their own. */
export const pairsSeven: readonly FigurePair[] = [
  [
    "contradiction",
    "2025-04-09 | Hausboote in Marlen geräumt | Die Polizei hat am Dienstag die besetzten Hausboote in Marlen geräumt. Es gab 18 Festnahmen, teilte das Präsidium mit. Das Ufer bleibt abgesperrt.",
    "2025-04-09 | Ende einer Besetzung | In Marlen sind die Hausboote wieder leer. 81 Leute wurden am Dienstag abgeführt, wie das Präsidium bilanzierte. Ein Anwalt kündigte Beschwerde an.",
  ],
  [
    "contradiction",
    "2025-09-18 | Kartellamt bestraft Rovana | Das Kartellamt hat gegen den Zementhersteller Rovana ein Bußgeld von 1,4 Millionen Euro verhängt. Er soll Preise abgesprochen haben.",
    "2025-09-18 | Teure Absprachen | Der Zementhersteller Rovana muss 4,1 Millionen Euro Bußgeld zahlen. Das verlangt das Kartellamt, das ihm Preisabsprachen vorwirft.",
  ],
  [
    "contradiction",
    "2025-02-12 | Seilbahn am Kreuzgrat steht | Am Kreuzgrat haben 54 Skifahrer am Dienstag fünf Stunden in den Gondeln der Seilbahn ausgeharrt. Ein Motor war ausgefallen.",
    "2025-02-12 | Bange Stunden am Kreuzgrat | Acht Stunden saßen am Dienstag 54 Skifahrer in der Seilbahn am Kreuzgrat fest. Die Bergwacht seilte alle ab.",
  ],
  [
    "contradiction",
    "2025-07-24 | Glockengießer Hamm gibt auf | Die Glockengießerei Hamm in Ottersheim schließt im Herbst. Der Betrieb war 1872 gegründet worden. 14 Leute verlieren ihre Arbeit.",
    "2025-07-24 | Letzter Guss in Ottersheim | In Ottersheim geht eine Ära zu Ende. Als der Schmied Anton Hamm 1889 in Ottersheim seine Glockengießerei aufmachte, goss er im Freien. Nun müssen 14 Leute gehen.",
  ],
  [
    "none",
    "2025-02-12 | Seilbahn am Kreuzgrat steht | Am Kreuzgrat haben 54 Skifahrer am Dienstag fünf Stunden in den Gondeln der Seilbahn ausgeharrt. Ein Motor war ausgefallen.",
    "2025-02-12 | Bergung am Kreuzgrat | 54 Skifahrer holte die Bergwacht am Dienstag aus der Seilbahn am Kreuzgrat. Der Hubschrauber war nach zwanzig Minuten da.",
  ],
  [
    "none",
    "2025-03-11 | Unglück am Gamsspitz | Am Gamsspitz ist am Montag ein 34-jähriger Bergsteiger abgestürzt und gestorben. Seine Begleiterin wurde verletzt.",
    "2025-03-11 | Absturz am Gamsspitz | Eine 29-Jährige liegt nach dem Absturz am Gamsspitz vom Montag im Krankenhaus. Ihr Begleiter, ein Bergsteiger, ist tot.",
  ],
  [
    "none",
    "2025-05-20 | Kloster Wehrda feiert | Das Kloster Wehrda feiert am Sonntag sein Jubiläum. Gegründet wurde es 1725. Erwartet werden 600 Gäste.",
    "2025-05-20 | Fest im Kloster Wehrda | 600 Gäste erwartet das Kloster Wehrda am Sonntag zu seinem Jubiläum. Nach einem Brand war es 1748 neu gebaut worden.",
  ],
];
