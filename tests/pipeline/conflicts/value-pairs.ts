import type { FigurePair } from "./figure-pair.ts";

/** Values that reports tell in words which are not read at once: a quake's magnitude, until when something holds, since when it goes on. */
export const pairsValue: readonly FigurePair[] = [
  [
    "contradiction",
    "2026-02-10 | Beben bei Arva | Ein Erdbeben der Stärke 4,8 hat am Montag die Gegend um Arva erschüttert.",
    "2026-02-10 | Erde bebt in Arva | In Arva hat am Montag die Erde gebebt. Die Erdbebenwarte gab die Stärke mit 5,9 an.",
  ],
  [
    "contradiction",
    "2026-05-12 | Harms bleibt in Soest | Torwart Ingo Harms hat seinen Vertrag beim SC Soest bis 2029 verlängert.",
    "2026-05-12 | Soest bindet Harms | Ingo Harms bleibt beim SC Soest. Der neue Vertrag läuft bis Sommer 2027.",
  ],
  [
    "contradiction",
    "2026-06-03 | Zank um Steinbruch | Der Streit um den Steinbruch Kolm beschäftigt die Gerichte seit 2017.",
    "2026-06-03 | Steinbruch vor Gericht | Um den Steinbruch Kolm wird seit 2011 gestritten, auch der neue Termin brachte kein Urteil.",
  ],
  [
    "none",
    "2026-02-10 | Beben bei Arva | Ein Erdbeben der Stärke 4,8 hat am Montag die Gegend um Arva erschüttert.",
    "2026-02-10 | Erde bebt in Arva | In Arva hat am Montag die Erde gebebt. Die Erdbebenwarte gab die Stärke mit 4,8 an.",
  ],
  [
    "none",
    "2026-05-12 | Harms bleibt in Soest | Torwart Ingo Harms hat seinen Vertrag beim SC Soest bis 2029 verlängert.",
    "2026-05-12 | Soest plant ohne Reuter | Der SC Soest sucht einen Stürmer. Der Vertrag von Paul Reuter läuft nur bis Sommer 2027.",
  ],
  [
    "none",
    "2026-06-03 | Zank um Steinbruch | Der Streit um den Steinbruch Kolm beschäftigt die Gerichte seit 2017.",
    "2026-06-03 | Steinbruch vor Gericht | Um den Steinbruch Bergfried in Aunkirchen wird seit 2011 gestritten, auch der neue Termin brachte kein Urteil.",
  ],
];
