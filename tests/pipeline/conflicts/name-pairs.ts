import type { FigurePair } from "./figure-pair.ts";

/** Reports of which each names somebody or some place that the other does not know: for one deed, in whatever words, or for two. */
export const namePairs: readonly FigurePair[] = [
  [
    "contradiction",
    "2026-04-20 | Gipfel in Lunden | Die Präsidenten von Norwegen und Island treffen sich am 4. Juni in Lunden.",
    "2026-04-20 | Treffen der Präsidenten | Das für den 4. Juni vereinbarte Treffen der Präsidenten von Island und Norwegen findet in Tondern statt.",
  ],
  [
    "contradiction",
    "2026-03-11 | Werft in Wendlohe verkauft | Der norwegische Konzern Haldor übernimmt die Werft in Wendlohe. Alle 310 Arbeitsplätze bleiben erhalten, teilte der Insolvenzverwalter am Dienstag mit.",
    "2026-03-11 | Neuer Besitzer in Wendlohe | Die Werft in Wendlohe geht an den spanischen Schiffbauer Marín. Das gab der Insolvenzverwalter am Dienstag bekannt. Die 310 Arbeitsplätze bleiben erhalten.",
  ],
  [
    "contradiction",
    "2026-05-07 | Kabelpreis für Ute Lahm | Die Lyrikerin Ute Lahm erhält den Tannfelder Literaturpreis. Die Jury lobte am Mittwoch ihren Band „Halm“.",
    "2026-05-07 | Literaturpreis vergeben | Die Auszeichnung der Tannfelder Literaturtage geht in diesem Jahr an Jonas Weller. Sein Roman überzeugte am Mittwoch die Jury des Literaturpreises.",
  ],
  [
    "contradiction",
    "2026-02-18 | Woher die Busse kommen | Die zwölf Elektrobusse für Wendlohe kommen aus Schweden, wie die Stadtwerke am Dienstag bestätigten.",
    "2026-02-18 | Neue Busse | Spanien liefert nach Angaben der Stadtwerke die zwölf Elektrobusse an Wendlohe.",
  ],
  [
    "none",
    "2026-04-20 | Gipfel in Lunden | Die Präsidenten von Norwegen und Island treffen sich am 4. Juni in Lunden.",
    "2026-04-20 | Treffen der Präsidenten | Am 4. Juni treffen sich die Präsidenten von Norwegen und Island. Zuvor hatten sie in Tondern verhandelt.",
  ],
  [
    "none",
    "2026-05-07 | Preis für Ute Lahm | Die Lyrikerin Ute Lahm erhält den Tannfelder Literaturpreis.",
    "2026-05-07 | Tannfeld ehrt Lyrikerin | Den Tannfelder Literaturpreis übergibt Bürgermeister Ole Brandt der Lyrikerin.",
  ],
  [
    "none",
    "2026-05-07 | Preis für Ute Lahm | Die Lyrikerin Ute Lahm erhält den Tannfelder Literaturpreis.",
    "2026-05-07 | Preise in Tannfeld | Jonas Weller erhält den Tannfelder Literaturpreis in der Kategorie Roman.",
  ],
  [
    "none",
    "2026-03-11 | Werft verkauft | Die Werft in Wendlohe ist verkauft. Käufer ist der norwegische Konzern Haldor.",
    "2026-03-11 | Neuer Eigner | Ein Konzern aus Bergen hat die Werft in Wendlohe gekauft.",
  ],
  [
    "none",
    "2026-03-11 | Warnstreik in Husum | In Husum haben am Dienstag 300 Beschäftigte für mehr Lohn gestreikt.",
    "2026-03-11 | Warnstreik in Tondern | In Tondern streikten am Dienstag 120 Beschäftigte für mehr Lohn.",
  ],
];
