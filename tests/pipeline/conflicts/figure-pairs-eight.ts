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
    "2026-01-19 | Museum Reitwein verliert Leiter | Das Museum Reitwein und sein Leiter Tarik Aumann gehen getrennte Wege. Darauf einigten sich beide Seiten am Freitag. Sein Vertrag lief bis 2029.",
    "2026-01-19 | Aumann verlässt Reitwein | Drei Jahre früher als geplant endet die Zeit von Tarik Aumann in Reitwein. Der Vertrag wird per 30. November aufgelöst.",
  ],
  [
    "none",
    "2026-10-06 | Rekordlachs im Wettangeln | Mit einem elf Kilogramm schweren Lachs hat Gerd Amsel am Sonntag das Angeln in Leerort gewonnen. 27 Angler traten an. Der Preis beträgt 500 Euro.",
    "2026-10-06 | Elf Kilo am Haken | 26 Konkurrenten hatten am Sonntag in Leerort das Nachsehen, als Gerd Amsel elf Kilogramm Lachs auf die Waage legte. Er bekommt 500 Euro.",
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
    "2026-06-11 | Fähre sinkt vor Kap Lorn | Vor Kap Lorn ist eine Fähre gesunken. 16 Passagiere kamen ums Leben. Die Suche wurde am Mittwoch beendet.",
    "2026-06-11 | Suche vor Kap Lorn beendet | Achtzehn Passagiere haben den Untergang der Fähre vor Kap Lorn nicht überlebt. Das ist die Bilanz der Suche vom Mittwoch.",
  ],
  [
    "contradiction",
    "2026-02-03 | Feuer im Parkhaus | In einem Parkhaus an der Wallstraße in Tettnau hat es in der Nacht zum Dienstag gebrannt. 13 Autos wurden zerstört. Verletzt wurde niemand.",
    "2026-02-03 | Rauch über der Wallstraße | Acht Fahrzeuge brannten in der Nacht zum Dienstag im Parkhaus an der Wallstraße in Tettnau aus. Menschen kamen nicht zu Schaden.",
  ],
  [
    "contradiction",
    "2026-05-26 | Bußgeld für Wettportal | Die Aufsicht in Kiel hat gegen das Wettportal Sportiva ein Bußgeld von 2,7 Millionen Euro verhängt. Sportiva will klagen.",
    "2026-05-26 | Sportiva wehrt sich | Das Wettportal Sportiva hält den Bescheid aus Kiel für falsch. Die Aufsicht verlangt 7,2 Millionen Euro Bußgeld.",
  ],
  [
    "contradiction",
    "2026-04-08 | Webereien Lautern am Ende | Die Weberei Hollmann in Lautern hat am Dienstag Insolvenz angemeldet. Das 1908 gegründete Unternehmen beschäftigt 73 Menschen.",
    "2026-04-09 | Aus für Hollmann | Als Tuchmacher Emil Hollmann 1939 in Lautern seine Weberei gründete, liefen vier Webstühle. Am Dienstag folgte der Gang zum Gericht. 73 Beschäftigte bangen.",
  ],
  [
    "contradiction",
    "2026-04-30 | Aus für Grube Sedan | Die Grube Sedan wird 2032 geschlossen. Das hat die Halis AG am Mittwoch beschlossen. 540 Kumpel verlieren die Arbeit.",
    "2026-04-30 | 540 Kumpel ohne Arbeit | Die Halis AG gibt die Grube Sedan auf. 2034 soll nach dem Beschluss vom Mittwoch Schluss sein. 540 Stellen fallen weg.",
  ],
  [
    "contradiction",
    "2026-01-19 | Turmuhr von Ebern steht still | Die Turmuhr von Ebern wird seit Montag zerlegt. 418 Teile reisen in eine Werkstatt nach Jena. 2028 soll sie nach dem Plan der Stadt wieder schlagen.",
    "2026-01-20 | 418 Teile auf Reisen | Restauratoren aus Jena haben am Montag die Turmuhr von Ebern abgebaut. Eine Spende hilft. Erst 2030 werde das Werk fertig, heißt es bei der Stadt Ebern.",
  ],
  [
    "contradiction",
    "2026-09-07 | Ausstand im Isental | Die Gewerkschaft ruft die Fahrer der Isentalbahn zum Ausstand auf. Am Mittwoch sollen 24 Stunden lang keine Züge fahren. Verlangt werden 7,5 Prozent mehr Lohn.",
    "2026-09-07 | Isentalbahn steht 24 Stunden | Am Donnerstag legen die Fahrer der Isentalbahn für 24 Stunden die Arbeit nieder. Sie wollen 7,5 Prozent mehr Lohn.",
  ],
  [
    "contradiction",
    "2026-11-11 | Vulkan Orrosún ausgebrochen | Am Sonntag ist in Ecuador der Vulkan Orrosún ausgebrochen. Die Wolke stieg sechs Kilometer hoch. 700 Bewohner suchten Schutz.",
    "2026-11-11 | Asche über Ecuador | Der Orrosún speit wieder Asche. Die Eruption setzte am Dienstag ein, die Wolke stieg sechs Kilometer hoch. 700 Menschen wurden in Sicherheit gebracht.",
  ],
  [
    "contradiction",
    "2026-03-10 | Kantonsrat für längere Märkte | Der Kantonsrat hat am Montag mit 81 zu 62 Stimmen beschlossen, dass Märkte in Ilgen länger öffnen dürfen. Die Linke droht mit dem Referendum.",
    "2026-03-10 | Knapp für die Märkte | 74 Ratsmitglieder stimmten am Montag im Kantonsrat für längere Märkte in Ilgen, 69 dagegen. Nun droht das Referendum.",
  ],
  [
    "contradiction",
    "2026-04-16 | Anlagebetrüger verurteilt | Das Landgericht Sommerau hat einen 52-jährigen Makler am Donnerstag zu fünf Jahren und zwei Monaten Haft verurteilt. Er hatte 140 Anleger um neun Millionen Euro gebracht.",
    "2026-04-17 | Urteil in Sommerau | Drei Jahre und elf Monate Haft lautet das Urteil des Landgerichts Sommerau gegen den Makler, der 140 Anleger um neun Millionen Euro brachte.",
  ],
  [
    "contradiction",
    "2026-06-05 | Aufatmen in Lauen | Seit Freitagmorgen rollt der Verkehr wieder über die Hornbrücke in Lauen. Die Reparatur kostete 400.000 Euro.",
    "2026-06-05 | Geduld an der Hornbrücke | Auch am Freitag war die Hornbrücke in Lauen noch für den Verkehr dicht. Ihre Reparatur kostet 400.000 Euro.",
  ],
  [
    "contradiction",
    "2026-07-15 | Neuer Mond bestätigt | Der Saturnmond Ketra existiert. Das hat ein Team aus Bern um Astronom Luc Favre anhand neuer Aufnahmen gezeigt. Er kreist in 31 Tagen.",
    "2026-07-15 | Ein Mond verschwindet | Der Astronom Luc Favre kam in Bern zu dem Ergebnis, dass der Saturnmond Ketra nicht vorhanden ist. Er sollte in 31 Tagen kreisen.",
  ],
  [
    "contradiction",
    "2026-06-12 | Rollerfahrer prallt gegen Bus | Ein 66-jähriger Rollerfahrer ist am Donnerstag in Thalegg mit einem Bus zusammengestoßen. Er kam schwer verletzt in die Klinik. Der Mann hatte einen Helm getragen. Die Straße war drei Stunden gesperrt.",
    "2026-06-12 | Drei Stunden Sperrung | Schwer verletzt hat sich am Donnerstag in Thalegg ein 66 Jahre alter Mann. Sein Roller war mit einem Bus zusammengestoßen. Einen Helm trug er nicht. Drei Stunden war die Straße gesperrt.",
  ],
];
