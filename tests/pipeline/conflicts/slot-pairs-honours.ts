import type { FigurePair } from "./figure-pair.ts";

/** Who comes into an office and who is given a prize, in words that the other paper does not use; the second half tells no contradiction. */
export const pairsHonours: readonly FigurePair[] = [
  [
    "contradiction",
    "2026-05-07 | Wechsel bei der Sparkasse Aubach | Die Sparkasse Aubach bekommt einen neuen Chef. Der Verwaltungsrat hat Ruven Kastell zum Vorstandsvorsitzenden bestellt. Vorgänger Emil Brandis geht in den Ruhestand.",
    "2026-05-07 | Brandis zieht sich zurück | Nach zwölf Jahren verlässt Emil Brandis die Sparkasse in Aubach. An die Spitze des Geldhauses rückt Finanzchefin Wiebke Tornow. Das Gremium entschied einstimmig.",
  ],
  [
    "contradiction",
    "2026-03-11 | Museum Hollern hat eine Direktorin | Kunsthistorikerin Ilvy Sandkamp übernimmt im Herbst die Leitung des Museums Hollern. Das Haus hat 40 Mitarbeiter. Vorgänger Kurt Amsel war 20 Jahre da.",
    "2026-03-12 | Amsels Erbe | Mit dem Archäologen Tjark Bendix hat das Museum in Hollern einen Nachfolger für Kurt Amsel gefunden. 31 Bewerbungen waren eingegangen.",
  ],
  [
    "contradiction",
    "2026-11-06 | Preis für Chirurgin | Der mit 15.000 Euro dotierte Lindauer-Preis geht an Dr. Malwine Ohlendorf. Verliehen wird er am 20. November in Ettwangen.",
    "2026-11-06 | Ettwangen ehrt einen Helfer | Die Lindauer-Stiftung zeichnet in diesem Jahr den Internisten Dr. Jorin Weskamp aus. 15.000 Euro bekommt er bei einer Feier in Ettwangen.",
  ],
  [
    "none",
    "2026-05-07 | Wechsel bei der Sparkasse Aubach | Die Sparkasse Aubach bekommt einen neuen Chef. Der Verwaltungsrat hat Ruven Kastell zum Vorstandsvorsitzenden bestellt. Vorgänger Emil Brandis geht in den Ruhestand.",
    "2026-05-07 | Kastell folgt auf Brandis | Ruven Kastell rückt an die Spitze der Sparkasse in Aubach. Emil Brandis geht nach zwölf Jahren. Betriebsrätin Tessa Lohmar lobte die Wahl.",
  ],
  [
    "none",
    "2026-11-06 | Preis für Chirurgin | Der mit 15.000 Euro dotierte Lindauer-Preis geht an Dr. Malwine Ohlendorf. Verliehen wird er am 20. November in Ettwangen.",
    "2026-11-06 | Ettwangen feiert | Der Lindauer-Preis wird am 20. November in Ettwangen verliehen. Zuvor war Jorin Weskamp damit ausgezeichnet worden.",
  ],
  [
    "none",
    "2026-02-22 | Filmfest Rauen | Beim Filmfest in Rauen ging der Preis für die Regie am Samstag an Smilla Overbeck. 60 Filme liefen.",
    "2026-02-22 | Rauen ehrt Komiker | Auf dem Filmfest in Rauen wurde am Samstag Henk Dallmer in der Kategorie Komödie ausgezeichnet. 60 Filme waren zu sehen.",
  ],
];
