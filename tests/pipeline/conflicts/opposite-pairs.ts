import type { FigurePair } from "./figure-pair.ts";

/** What short reports tell the opposite of, in the words that news has for how something ended. */
export const pairsOpposite: readonly FigurePair[] = [
  [
    "contradiction",
    "2026-03-11 | Rektor verlässt Hochschule | Rektor Jonas Heldt hat am Dienstag seinen Rücktritt von der Spitze der Hochschule Marbach erklärt. Anlass war der Streit um die Mensa. Die Prorektorin vertritt ihn.",
    "2026-03-11 | Heldt trotzt der Kritik | Jonas Heldt bleibt Rektor der Hochschule Marbach. Das teilte er am Dienstag im Senat mit. Die Studierenden hatten wegen der Mensa protestiert.",
  ],
  [
    "contradiction",
    "2026-05-20 | Gebühr vom Tisch | Die Stadt Wiehl verzichtet auf eine Gebühr für Anwohnerparkplätze. Das gab Kämmerin Lena Port am Dienstag bekannt.",
    "2026-05-20 | Parken kostet bald | Für Anwohnerparkplätze erhebt die Stadt Wiehl eine Gebühr. Das sagte Kämmerin Lena Port am Dienstag.",
  ],
  [
    "contradiction",
    "2026-04-15 | Torwart fällt aus | Torwart Malte Rieck hat sich beim Training des TSV Ahlen das Schlüsselbein gebrochen.",
    "2026-04-15 | Rieck kann aufatmen | Das Schlüsselbein von Torwart Malte Rieck ist nach dem Training des TSV Ahlen unverletzt.",
  ],
  [
    "contradiction",
    "2026-02-18 | Kapelle in Trümmern | Die Kapelle in Sulzdorf ist am Montag bei dem Sturm zerstört worden.",
    "2026-02-18 | Glück im Sturm | Die Kapelle in Sulzdorf ist am Montag bei dem Sturm unbeschädigt geblieben.",
  ],
  [
    "contradiction",
    "2026-06-10 | Feuer in Sägewerk gelegt | Das Sägewerk Lohner in Pfronten ist am Sonntag vorsätzlich angezündet worden. Zu diesem Ergebnis kommt die Polizei. Der Schaden beträgt zwei Millionen Euro.",
    "2026-06-10 | Brand im Sägewerk | Im Sägewerk Lohner in Pfronten hat am Sonntag nach Angaben der Polizei ein Kurzschluss den Brand verursacht. Der Schaden beträgt zwei Millionen Euro.",
  ],
  [
    "contradiction",
    "2026-01-28 | Umsätze steigen | Die Umsätze der Gastwirte in Tirol sind im Dezember gegenüber dem Vorjahr um 2,4 Prozent gestiegen.",
    "2026-01-28 | Wirte klagen | Im Vergleich zum Dezember 2024 sind die Umsätze der Gastwirte in Tirol um 2,4 Prozent gesunken.",
  ],
  [
    "contradiction",
    "2026-03-04 | Feuerpause in Nordan gilt | Die Waffenruhe in Nordan wird laut der Mission Sentra seit Sonntag eingehalten.",
    "2026-03-04 | Schüsse in Nordan | Von Ruhe keine Rede: Die Waffenruhe in Nordan wird laut der Mission Sentra seit Sonntag gebrochen.",
  ],
  [
    "contradiction",
    "2026-02-25 | Gewinn für Molkerei | Die Molkerei Allhof hat 2025 einen Gewinn von drei Millionen Euro erzielt.",
    "2026-02-25 | Molkerei Allhof zieht Bilanz | Mit einem Verlust von einer Million Euro hat die Molkerei Allhof das Jahr 2025 abgeschlossen.",
  ],
  [
    "contradiction",
    "2026-05-13 | Tarifstreit beigelegt | Die Gewerkschaft und die Reederei Sund haben sich in Kappeln geeinigt.",
    "2026-05-13 | Fähren stehen still | Die Gewerkschaft und die Reederei Sund sind in Kappeln ohne Einigung auseinandergegangen, die Verhandlungen sind gescheitert.",
  ],
  [
    "none",
    "2026-03-11 | Rektor verlässt Hochschule | Rektor Jonas Heldt hat am Dienstag seinen Rücktritt von der Spitze der Hochschule Marbach erklärt. Anlass war der Streit um die Mensa. Die Prorektorin vertritt ihn.",
    "2026-03-11 | Heldt geht | Jonas Heldt gibt das Amt des Rektors der Hochschule Marbach auf. Kanzlerin Ute Brink bleibt. Die Studierenden hatten wegen der Mensa protestiert.",
  ],
  [
    "none",
    "2026-05-20 | Gebühr vom Tisch | Die Stadt Wiehl verzichtet auf eine Gebühr für Anwohnerparkplätze. Das gab Kämmerin Lena Port am Dienstag bekannt.",
    "2026-05-20 | Parken kostet bald | Für Anwohnerparkplätze erhebt die Stadt Bergneustadt eine Gebühr. Das sagte Kämmerer Olaf Kern am Dienstag.",
  ],
  [
    "none",
    "2026-02-18 | Kapelle in Trümmern | Die Kapelle in Sulzdorf ist am Montag bei dem Sturm zerstört worden.",
    "2026-02-18 | Glück im Sturm | Die Mühle in Sulzdorf ist am Montag bei dem Sturm unbeschädigt geblieben.",
  ],
  [
    "none",
    "2026-04-15 | Torwart fällt aus | Torwart Malte Rieck hat sich beim Training des TSV Ahlen das Schlüsselbein gebrochen.",
    "2026-04-15 | Schreck beim Training | Stürmer Ole Brandt blieb beim Zusammenprall im Training des TSV Ahlen unverletzt.",
  ],
  [
    "none",
    "2026-05-13 | Tarifstreit beigelegt | Die Gewerkschaft und die Reederei Sund haben sich in Kappeln geeinigt.",
    "2026-05-13 | Wieder Fähren in Kappeln | Die Gewerkschaft und die Reederei Sund haben in Kappeln nach zwei gescheiterten Runden eine Einigung erzielt.",
  ],
];
