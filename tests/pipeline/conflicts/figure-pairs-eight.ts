import type { FigurePair } from "./figure-pair.ts";

/** What two short reports tell of two things, and days, years and figures that they tell of one, each class with its counterpart: subjects of their own. */
export const pairsEight: readonly FigurePair[] = [
  [
    "none",
    "2026-03-11 | Jägerprüfung: Viele scheitern an der Theorie | 41 Prozent der Teilnehmer im Kreis Brennfurt sind bei der theoretischen Jägerprüfung durchgefallen. Das teilte die Jagdbehörde am Dienstag mit.",
    "2026-03-11 | Am Schießstand sicher | In der praktischen Jägerprüfung fielen im Kreis Brennfurt 27 Prozent der Teilnehmer durch. Die Quote nannte die Jagdbehörde am Dienstag.",
  ],
  [
    "none",
    "2026-08-10 | Asteroid nähert sich | Am Mittwoch erreicht der Asteroid Mellen-Ruda seinen erdnächsten Punkt. Er fliegt in 12,4 Millionen Kilometern Abstand vorbei, sagte Ida Rohn von der Sternwarte.",
    "2026-08-11 | Brocken aus dem All | Nicht einmal 13 Millionen Kilometer wird Mellen-Ruda in dieser Woche entfernt sein. Ein Fernglas reicht, sagt die Astronomin Ida Rohn.",
  ],
  [
    "none",
    "2026-02-02 | Hallberg gewinnt Hockeykrimi | Die Hockeyspieler des TSV Hallberg haben das Spiel bei Ostrach 6:5 gewonnen. Den Siegtreffer schoss Jannik Pohl.",
    "2026-02-02 | Ostrach verspielt Führung | Ein bitterer Sonntag für die Hockeyspieler aus Ostrach: Trotz eines 4:1 zur Pause unterlagen sie Hallberg vor 480 Zuschauern noch mit 5:6. Pohl traf kurz vor Schluss.",
  ],
  [
    "none",
    "2026-05-19 | Was aus der Seilbahn Grimmfels wurde | Neun Stützen waren für die Seilbahn am Grimmfels geplant. Am Montag wurde sie eröffnet.",
    "2026-05-19 | Seilbahn am Grimmfels fährt | Sechs Stützen hat die neue Seilbahn am Grimmfels. Seit Montag bringt sie Wanderer auf den Gipfel.",
  ],
  [
    "none",
    "2026-04-09 | Mühle Adlach zahlt mehr | Die Mühle Adlach hat den Bauern im März 23 Cent je Kilogramm Weizen gezahlt. Das teilte die Mühle am Mittwoch mit.",
    "2026-04-10 | Bilanz der Mühle Adlach | Im Jahresmittel bekamen die Bauern, die Adlach beliefern, 21 Cent je Kilogramm Weizen. Das steht im Bericht der Mühle.",
  ],
  [
    "none",
    "2026-02-06 | Fähren nach Sandholm fallen aus | Im Januar sind auf der Linie nach Sandholm 48 Fähren ausgefallen. Reeder Jesper Holm sprach von einem harten Winter.",
    "2026-03-05 | Fähren fahren wieder nach Plan | Auf der Linie nach Sandholm sind im Februar noch zwölf Fähren ausgefallen. Reeder Jesper Holm dankte den Fahrgästen.",
  ],
  [
    "none",
    "2026-03-31 | Brücke Aarfeld wird teurer | Die Brücke Aarfeld kostet 61 Millionen Franken, acht Millionen mehr als geplant. Schuld sind nach Angaben des Kantons die Kupferpreise.",
    "2026-03-31 | Aarfeld: Kanton zahlt drauf | 61 Millionen Franken verschlingt die Brücke Aarfeld. Der Kanton begründet das mit dem Preis für Kupfer.",
  ],
  [
    "none",
    "2026-04-23 | Skaterin angefahren | Auf der Lindenallee in Wiesloh ist am Dienstag eine 24-jährige Skaterin von einem Auto erfasst worden. Sie brach sich den Arm.",
    "2026-04-23 | Skater gestürzt | Am Mittwoch ist in Wiesloh ein 61-jähriger Skater gestürzt. Er brach sich den Arm. Ein Auto war nicht beteiligt.",
  ],
  [
    "contradiction",
    "2026-04-16 | Anlagebetrüger verurteilt | Das Landgericht Sommerau hat einen 52-jährigen Makler am Donnerstag zu fünf Jahren und zwei Monaten Haft verurteilt. Er hatte 140 Anleger um neun Millionen Euro gebracht.",
    "2026-04-17 | Urteil in Sommerau | Drei Jahre und elf Monate Haft lautet das Urteil des Landgerichts Sommerau gegen den Makler, der 140 Anleger um neun Millionen Euro brachte.",
  ],
];
