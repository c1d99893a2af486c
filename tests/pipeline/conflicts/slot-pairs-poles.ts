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
  [
    "contradiction",
    "2026-04-15 | Mühle soll weichen | Der Bauausschuss von Kelding hat am Dienstag dem Abriss der Mühle seinen Segen gegeben. Gegner hatten 800 Unterschriften gesammelt.",
    "2026-04-15 | Kelding hängt an altem Gemäuer | Für den Abriss der Mühle, eines Baus von 1811, fand sich am Dienstag im Bauausschuss keine Mehrheit. Gegner hatten in Kelding 800 Unterschriften gesammelt.",
  ],
  [
    "contradiction",
    "2026-07-09 | Nachbarn jubeln | Vor dem Landgericht Ulbach haben die Nachbarn des Sägewerks Orth am Mittwoch recht bekommen. Das Sägewerk lief bisher 16 Stunden am Tag.",
    "2026-07-09 | Orth sägt weiter | Das Landgericht Ulbach wies am Mittwoch die Klage gegen das Sägewerk Orth ab. Zuletzt lief es dort 16 Stunden am Tag.",
  ],
  [
    "contradiction",
    "2026-10-21 | Handschlag in Rabnitz | Die Reederei Holm und die Werft Tiede haben am Dienstag in Rabnitz den Vertrag über drei Fähren unterzeichnet. 240 Leute bauen daran.",
    "2026-10-21 | Werft Tiede muss warten | Der Vertrag über drei Fähren ist am Dienstag in Rabnitz nicht signiert worden. 240 Leute der Werft Tiede hoffen auf die Reederei Holm.",
  ],
  [
    "none",
    "2026-04-15 | Mühle soll weichen | Der Bauausschuss von Kelding hat am Dienstag dem Abriss der Mühle seinen Segen gegeben. Gegner hatten 800 Unterschriften gesammelt.",
    "2026-04-15 | Abschied von der Mühle | Die Mühle in Kelding verschwindet. Dem Rat muss der Bauausschuss nach dem Votum vom Dienstag den Abriss nicht noch einmal vorlegen, auch die 800 Unterschriften der Gegner halfen nicht.",
  ],
  [
    "none",
    "2026-10-21 | Handschlag in Rabnitz | Die Reederei Holm und die Werft Tiede haben am Dienstag in Rabnitz den Vertrag über drei Fähren unterzeichnet. 240 Leute bauen daran.",
    "2026-10-21 | Fähren für Holm | Die Werft Tiede in Rabnitz baut drei Fähren für Holm. Abgesagt ist seit Dienstag das Fest zur Kiellegung, der Vertrag mit der Reederei gilt. 240 Leute bauen daran.",
  ],
  [
    "contradiction",
    "2026-05-20 | Lift am Hohen Joch fährt | Seit Dienstag hat der neue Sessellift am Hohen Joch den Betrieb aufgenommen. 18 Euro kostet die Fahrt, sagte Direktor Toni Rauch.",
    "2026-05-20 | Geduld am Hohen Joch | Techniker montieren noch die Stützen, der neue Sessellift am Hohen Joch wird nicht vor dem August fahren. Auch die 18 Euro je Fahrt seien noch offen, sagte Direktor Toni Rauch.",
  ],
  [
    "contradiction",
    "2026-06-17 | Freie Fahrt über den Ilmsteg | Der Ilmsteg ist seit Dienstag für Radfahrer offen. Der Bauhof Lahde hob die Sperrung nach einer Prüfung auf, 900 Radler nutzen den Steg.",
    "2026-06-17 | Umweg am Ilmsteg | Radfahrer müssen weiter außen herum. Die Sperrung am Ilmsteg bleibe nach der Prüfung in Kraft, so der Bauhof Lahde am Dienstag. 900 Radler ärgert das.",
  ],
  [
    "none",
    "2026-06-17 | Freie Fahrt über den Ilmsteg | Der Ilmsteg ist seit Dienstag für Radfahrer offen. Der Bauhof Lahde hob die Sperrung nach einer Prüfung auf, 900 Radler nutzen den Steg.",
    "2026-06-17 | Ilmsteg | 900 Radler freuen sich über den Ilmsteg. Der Bauhof Lahde will im Herbst noch das Geländer streichen, nicht vor September soll es so weit sein.",
  ],
];
