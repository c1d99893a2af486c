import type { FigurePair } from "./figure-pair.ts";

/** What goes ahead in one report and is refused in the other, told by words that are no opposites of each other: subjects of their own. */
export const polePairs: readonly FigurePair[] = [
  [
    "contradiction",
    "2026-03-04 | Moorbahn Wehr | Der Landkreis Wehr hat am Dienstag grünes Licht für die Verlängerung der Moorbahn gegeben. Anwohner hatten Einwände erhoben.",
    "2026-03-04 | Rückschlag für Bahnfreunde | Der Landkreis Wehr verweigerte am Dienstag die Verlängerung der Moorbahn. Die Einwände der Anwohner wogen schwer.",
  ],
  [
    "contradiction",
    "2026-05-12 | Passage über den Grat | Der Wanderweg über den Steingrat ist seit Montag wieder geöffnet. Arbeiter hatten nach dem Felssturz Netze gespannt.",
    "2026-05-12 | Warten am Steingrat | Auch nach den Arbeiten bleibt der Wanderweg über den Steingrat dicht. Nach dem Felssturz vom Winter sind Netze gespannt worden.",
  ],
  [
    "contradiction",
    "2026-09-08 | Marlo und Teske verhandeln | Der Spielzeughersteller Marlo bestätigte am Montag Gespräche mit dem Rivalen Teske über einen Zusammenschluss. Beide sitzen in Furth.",
    "2026-09-08 | Kein Bund der Spielzeugmacher | Den Berichten über Gespräche mit dem Rivalen Teske ist Marlo am Montag entgegengetreten. Die Firma aus Furth sprach von Gerüchten.",
  ],
  [
    "none",
    "2026-03-04 | Moorbahn Wehr | Der Landkreis Wehr hat am Dienstag grünes Licht für die Verlängerung der Moorbahn gegeben. Anwohner hatten Einwände erhoben.",
    "2026-03-04 | Bahn ins Moor | Die Moorbahn wird verlängert. Der Landkreis Wehr genehmigte es am Dienstag, einen Antrag auf Nachtfahrten vertagte er.",
  ],
  [
    "none",
    "2026-05-12 | Passage über den Grat | Der Wanderweg über den Steingrat ist seit Montag wieder geöffnet. Arbeiter hatten nach dem Felssturz Netze gespannt.",
    "2026-05-12 | Steingrat | Im Winter war der Wanderweg über den Steingrat nach einem Felssturz gesperrt. Nun hängen dort Netze, und die ersten Gäste sind zurück.",
  ],
  [
    "none",
    "2026-09-08 | Marlo und Teske verhandeln | Der Spielzeughersteller Marlo bestätigte am Montag Gespräche mit dem Rivalen Teske über einen Zusammenschluss. Beide sitzen in Furth.",
    "2026-09-08 | Unmut in Furth | Die Gewerkschaft lehnte am Montag einen Abbau von Stellen ab, falls Marlo und Teske zusammengehen. Beide Spielzeughersteller verhandeln in Furth.",
  ],
];
