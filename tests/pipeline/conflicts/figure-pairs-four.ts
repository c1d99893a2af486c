import type { FigurePair } from "./figure-pair.ts";

/** Varied subjects, with and without figures. At first sight 12 of 21 claimed contradictions were some (57 %), 12 of 30 were found (40 %); the rules were then mended with them. */
export const pairsFour: readonly FigurePair[] = [
  // disasters
  [
    "contradiction",
    "2025-02-11 | Grubenunglück in Zerba | Bei der Explosion in der Kohlegrube von Zerba sind nach Angaben des Betreibers 17 Bergleute ums Leben gekommen.",
    "2025-02-11 | Explosion unter Tage | Die Gewerkschaft spricht von 26 getöteten Bergleuten in der Grube von Zerba.",
  ],
  [
    "contradiction",
    "2025-07-03 | Unwetter über Veldin | Die Feuerwehr rückte in der Nacht wegen des Unwetters in Veldin 340 Mal aus. Verletzt wurde niemand.",
    "2025-07-03 | Sturmnacht in Veldin | In Veldin wurden bei dem Unwetter neun Menschen verletzt, teilte die Polizei mit.",
  ],
  [
    "contradiction",
    "2025-08-19 | Waldbrand bei Trogen | Der Waldbrand bei Trogen hat bisher 480 Hektar Kiefernwald zerstört.",
    "2025-08-19 | Feuer bei Trogen | Nach Schätzung der Forstbehörde sind bei dem Brand bei Trogen 820 Hektar Wald zerstört worden.",
  ],
  [
    "course",
    "2025-05-02 | Erdbeben auf Lunara | Nach dem Erdbeben auf der Insel Lunara sind 41 Leichen geborgen worden. Damit starben bisher 41 Menschen.",
    "2025-05-05 | Lunara zählt die Toten | Auf Lunara ist die Zahl der Todesopfer des Erdbebens auf 112 gestiegen.",
  ],
  [
    "none",
    "2025-05-02 | Brand in Seniorenheim | Bei einem Brand in einem Seniorenheim in Pelden kamen drei Bewohner ums Leben.",
    "2025-05-02 | Seniorenheim in Pelden | 42 Bewohner des Seniorenheims in Pelden wurden nach dem Brand in Sicherheit gebracht.",
  ],
  [
    "none",
    "2025-05-14 | Lawine | Am Hochkar löste sich am Dienstag eine Lawine und riss zwei Tourengeher mit.",
    "2025-05-21 | Lawine | Am Rauhorn hat am Sonntag eine Lawine fünf Tourengeher mitgerissen.",
  ],
  // elections and politics
  [
    "contradiction",
    "2025-03-16 | Landtagswahl | Nach dem vorläufigen Ergebnis erreichte die Bürgerliste in Osterau 18,2 Prozent der Stimmen.",
    "2025-03-17 | Osterau hat gewählt | Die Bürgerliste kam in Osterau auf 21,7 Prozent der Stimmen.",
  ],
  [
    "contradiction",
    "2025-03-18 | Sitze im Rat | Im neuen Stadtrat von Mahlau stellen die Freien Wähler elf Abgeordnete.",
    "2025-03-18 | Mahlau | Die Freien Wähler werden mit neun Abgeordneten in den Stadtrat von Mahlau einziehen.",
  ],
  [
    "contradiction",
    "2025-04-08 | Abstimmung | Der Kreistag von Werra-Süd hat dem Bau der Umgehungsstraße zugestimmt.",
    "2025-04-08 | Kreistag | Der Kreistag von Werra-Süd hat dem Bau der Umgehungsstraße nicht zugestimmt.",
  ],
  [
    "contradiction",
    "2025-04-09 | Haushalt | Der Gemeinderat von Birkenroda hat den Haushalt für 2026 angenommen.",
    "2025-04-09 | Birkenroda | Der Haushalt für 2026 ist im Gemeinderat von Birkenroda abgelehnt worden.",
  ],
  [
    "contradiction",
    "2025-06-12 | Ministerin Falk | Umweltministerin Falk bestätigte Gespräche mit dem Konzern Altra über das Endlager.",
    "2025-06-12 | Endlager | Umweltministerin Falk dementierte Gespräche mit dem Konzern Altra über das Endlager.",
  ],
  [
    "none",
    "2025-06-12 | Ministerin Falk | Umweltministerin Falk bestätigte Gespräche mit dem Konzern Altra über das Endlager.",
    "2025-06-12 | Endlager | Der Konzern Altra dementierte Pläne für eine neue Fabrik in Hessen.",
  ],
  [
    "none",
    "2025-03-16 | Landtagswahl | In Osterau erreichte die Bürgerliste 18,2 Prozent der Stimmen.",
    "2025-03-16 | Umfrage | Eine Umfrage sah die Bürgerliste in Osterau vor einem Monat noch bei 24 Prozent.",
  ],
  [
    "none",
    "2025-03-16 | Landtagswahl | Die Wahlbeteiligung in Osterau lag bei 61,4 Prozent.",
    "2020-03-22 | Landtagswahl | Die Wahlbeteiligung in Osterau lag bei 54,9 Prozent.",
  ],
  [
    "none",
    "2025-04-08 | Abstimmung | Der Kreistag von Werra-Süd hat dem Bau der Umgehungsstraße zugestimmt.",
    "2025-04-08 | Kreistag | Der Kreistag von Werra-Süd hat dem Bau des Schwimmbads nicht zugestimmt.",
  ],
  [
    "none",
    "2025-04-09 | Haushalt | Der Gemeinderat von Birkenroda hat den Haushalt für 2026 angenommen.",
    "2025-04-09 | Wendhausen | Der Gemeinderat von Wendhausen hat den Haushalt für 2026 abgelehnt.",
  ],
  // economy
  [
    "contradiction",
    "2025-02-27 | Jahresbilanz | Der Maschinenbauer Ketteler steigerte seinen Umsatz 2024 auf 2,6 Milliarden Euro.",
    "2025-02-28 | Ketteler | Im Jahr 2024 setzte der Maschinenbauer Ketteler 3,1 Milliarden Euro um.",
  ],
  [
    "contradiction",
    "2025-09-04 | Schließung | Der Reifenhersteller Corvo schließt sein Werk in Lathen, 640 Beschäftigte verlieren ihre Stelle.",
    "2025-09-04 | Werk in Lathen | Von der Schließung des Corvo-Werks in Lathen sind 910 Beschäftigte betroffen.",
  ],
  [
    "contradiction",
    "2025-10-01 | Konjunktur | Die Arbeitslosenquote in Dänemark ist im September auf 5,1 Prozent gestiegen.",
    "2025-10-01 | Dänemark | In Dänemark sank die Arbeitslosenquote im September auf 4,6 Prozent.",
  ],
  [
    "contradiction",
    "2025-10-02 | Kaffeepreis | Der Kaffeepreis ist in Brasilien im September gestiegen.",
    "2025-10-02 | Brasilien | In Brasilien ist der Kaffeepreis im September gesunken.",
  ],
  [
    "contradiction",
    "2025-01-21 | Fusion | Die Sparkassen Nordheim und Uslar wollen zum 1. Juli fusionieren.",
    "2025-01-22 | Sparkassen | Die Fusion der Sparkassen Nordheim und Uslar soll zum 1. Oktober erfolgen.",
  ],
  [
    "refinement",
    "2025-02-27 | Ketteler | Der Gewinn von Ketteler lag 2024 bei 184,3 Millionen Euro.",
    "2025-02-28 | Ketteler | Ketteler verdiente im Jahr 2024 rund 184 Millionen Euro Gewinn.",
  ],
  [
    "none",
    "2025-02-27 | Ketteler | Der Umsatz von Ketteler lag 2024 bei 2,6 Milliarden Euro, im Ausland waren es 1,7 Milliarden Euro.",
    "2025-02-28 | Ketteler | Im Ausland setzte Ketteler 2024 rund 1,7 Milliarden Euro um.",
  ],
  [
    "none",
    "2025-09-04 | Corvo | Corvo streicht im Werk in Lathen 640 Stellen.",
    "2025-09-18 | Corvo | Corvo streicht in Europa insgesamt 3.200 Stellen.",
  ],
  [
    "none",
    "2025-10-02 | Kaffeepreis | Der Kaffeepreis ist in Brasilien im September gestiegen.",
    "2025-11-03 | Brasilien | In Brasilien ist der Kaffeepreis im Oktober gesunken.",
  ],
  [
    "none",
    "2025-10-02 | Kakao | In Ghana ist der Kakaopreis gestiegen.",
    "2025-10-02 | Kaffee | In Ghana ist der Kaffeepreis gesunken.",
  ],
  [
    "none",
    "2025-05-06 | Tarife | Die Gewerkschaft fordert für die Beschäftigten der Molkereien 7 Prozent mehr Lohn.",
    "2025-05-20 | Molkereien | Die Beschäftigten der Molkereien bekommen 4,2 Prozent mehr Lohn.",
  ],
  // sport
  [
    "contradiction",
    "2025-09-14 | Stadtlauf | Am Stadtlauf in Hameln nahmen 3.200 Läufer teil.",
    "2025-09-15 | Hameln läuft | 4.100 Läufer gingen beim Stadtlauf in Hameln an den Start.",
  ],
  [
    "contradiction",
    "2025-05-24 | Pokal | Der VfR Marlow bezwang den TuS Geest im Endspiel 4:2.",
    "2025-05-24 | Endspiel | Im Endspiel setzte sich der VfR Marlow gegen den TuS Geest mit 3:1 durch.",
  ],
  [
    "contradiction",
    "2025-07-10 | Wechsel | Torhüter Jonas Krell unterschreibt beim HC Barth einen Vertrag bis 2027.",
    "2025-07-10 | Krell | Der HC Barth hat Torhüter Jonas Krell mit einem Vertrag bis 2029 ausgestattet.",
  ],
  [
    "contradiction",
    "2025-07-20 | Dopingprobe | Die Dopingprobe des Radprofis Mertens war positiv.",
    "2025-07-20 | Mertens | Die Dopingprobe von Radprofi Mertens ist negativ ausgefallen.",
  ],
  [
    "none",
    "2025-05-24 | Pokal | Zur Pause führte der VfR Marlow gegen den TuS Geest im Endspiel 2:0.",
    "2025-05-24 | Endspiel | Der VfR Marlow gewann das Endspiel gegen den TuS Geest 4:2.",
  ],
  [
    "none",
    "2025-09-14 | Stadtlauf | Am Stadtlauf in Hameln nahmen 3.200 Läufer teil, davon 450 Kinder.",
    "2025-09-15 | Stadtlauf | Beim Stadtlauf in Hameln nahmen auch 450 Kinder teil.",
  ],
  [
    "none",
    "2025-08-02 | Schwimmen | Lena Orth gewann über 200 Meter Rücken in 2:06 Minuten.",
    "2025-08-03 | Schwimmen | Lena Orth siegte auch über 100 Meter Rücken in 58 Sekunden.",
  ],
  [
    "none",
    "2025-08-10 | Liga | Der SC Erle hat nach fünf Spieltagen 13 Punkte.",
    "2025-08-24 | Liga | Der SC Erle hat nach sieben Spieltagen 19 Punkte.",
  ],
  // courts
  [
    "contradiction",
    "2025-11-06 | Prozess | Das Landgericht Kiel hat den früheren Bankchef Dornau wegen Untreue schuldig gesprochen.",
    "2025-11-06 | Dornau | Der frühere Bankchef Dornau ist vom Landgericht Kiel freigesprochen worden.",
  ],
  [
    "contradiction",
    "2025-11-06 | Urteil | Das Amtsgericht Plauen verurteilte den Angeklagten zu einer Haftstrafe von drei Jahren. Er hatte einen Juwelier überfallen.",
    "2025-11-07 | Überfall auf Juwelier | Der Angeklagte, der einen Juwelier überfallen hatte, muss nach dem Urteil des Amtsgerichts Plauen fünf Jahre in Haft.",
  ],
  [
    "contradiction",
    "2025-10-14 | Geldstrafe | Der Sänger Rico Balde muss wegen Steuerhinterziehung 90.000 Euro Geldstrafe zahlen.",
    "2025-10-14 | Balde | Wegen Steuerhinterziehung ist Sänger Rico Balde zu einer Geldstrafe von 60.000 Euro verurteilt worden.",
  ],
  [
    "none",
    "2025-11-06 | Plädoyers | Die Staatsanwaltschaft fordert für Dornau vier Jahre Haft.",
    "2025-11-13 | Urteil | Das Gericht verurteilte Dornau zu zwei Jahren Haft.",
  ],
  [
    "none",
    "2025-11-06 | Prozess | Das Landgericht Kiel hat den früheren Bankchef Dornau schuldig gesprochen.",
    "2025-11-06 | Dornau | Dornaus Stellvertreterin Hilke Brandt ist vom Landgericht Kiel freigesprochen worden.",
  ],
  [
    "none",
    "2025-11-06 | Gericht | Die Verteidigung hat einen Freispruch für Dornau verlangt.",
    "2025-11-06 | Gericht | Die Staatsanwaltschaft hält Dornau für schuldig.",
  ],
  // science and health
  [
    "contradiction",
    "2025-03-30 | Seltener Vogel | In den Auen der Tane brüten noch 140 Paare des Wachtelkönigs, wie eine Zählung der Universität Gießen ergab.",
    "2025-04-02 | Wachtelkönig | Der Naturschutzbund zählte in den Auen der Tane 85 Paare des Wachtelkönigs.",
  ],
  [
    "contradiction",
    "2025-06-01 | Alter Fund | Die Knochen aus der Höhle von Sessa sind laut einer Studie 46.000 Jahre alt.",
    "2025-06-03 | Höhle von Sessa | Ein Team aus Lyon datiert die Knochen aus der Höhle von Sessa auf ein Alter von 38.000 Jahren.",
  ],
  [
    "contradiction",
    "2025-06-20 | Raumsonde | Die Raumsonde Elara ist am 18. Juni auf dem Kometen gelandet.",
    "2025-06-21 | Elara | Am 19. Juni landete die Raumsonde Elara auf dem Kometen.",
  ],
  [
    "contradiction",
    "2025-09-01 | Impfstoff | Der Impfstoff von Biomira schützt laut Hersteller zu 91 Prozent vor einer Ansteckung.",
    "2025-09-02 | Biomira | Einer unabhängigen Untersuchung zufolge schützt der Impfstoff von Biomira nur zu 74 Prozent vor einer Ansteckung.",
  ],
  [
    "none",
    "2025-09-01 | Masern | In Tirol wurden in diesem Jahr 58 Masernfälle gemeldet.",
    "2025-09-01 | Masern | In Vorarlberg wurden in diesem Jahr 21 Masernfälle gemeldet.",
  ],
  [
    "course",
    "2025-09-01 | Legionellen | In Bergheim sind inzwischen 24 Menschen an Legionellen erkrankt.",
    "2025-09-06 | Legionellen | An Legionellen sind in Bergheim mittlerweile 63 Menschen erkrankt.",
  ],
  [
    "refinement",
    "2025-06-01 | Höhle von Sessa | Die Knochen aus der Höhle von Sessa sind zwischen 40.000 und 48.000 Jahre alt.",
    "2025-06-03 | Höhle von Sessa | Die Knochen aus der Höhle von Sessa sind 46.000 Jahre alt.",
  ],
  // local affairs
  [
    "contradiction",
    "2025-04-28 | Hallenbad | Die Sanierung des Hallenbads in Oelde soll 8,4 Millionen Euro kosten.",
    "2025-05-05 | Oelde | Für die Sanierung des Hallenbads in Oelde rechnet die Stadt mit 11,2 Millionen Euro.",
  ],
  [
    "contradiction",
    "2025-08-08 | Brücke | Die Donaubrücke bei Kelm ist seit Freitag wieder geöffnet.",
    "2025-08-09 | Kelm | Die Donaubrücke bei Kelm bleibt geschlossen.",
  ],
  [
    "none",
    "2025-08-20 | Kita | In der neuen Kita in Rastow werden 75 Kinder betreut.",
    "2025-08-22 | Rastow | Die neue Kita in Rastow bietet Platz für 110 Kinder.",
  ],
  [
    "none",
    "2025-08-08 | Brücke | Die Donaubrücke bei Kelm ist wieder geöffnet.",
    "2025-08-09 | Tunnel | Der Tunnel bei Kelm bleibt geschlossen.",
  ],
  [
    "none",
    "2025-04-28 | Hallenbad | Die Sanierung des Hallenbads in Oelde kostet 8,4 Millionen Euro, der Bund zahlt davon 3 Millionen Euro.",
    "2025-05-05 | Fördergeld | Für das Hallenbad in Oelde zahlt der Bund 3 Millionen Euro.",
  ],
  [
    "none",
    "2025-08-20 | Buslinie | Die Buslinie 12 fährt künftig alle 20 Minuten.",
    "2025-08-20 | Buslinie | Die Buslinie 7 fährt künftig alle 30 Minuten.",
  ],
  // culture
  [
    "contradiction",
    "2025-10-20 | Buchmesse | Zur Buchmesse in Krems kamen 118.000 Besucher.",
    "2025-10-21 | Krems | Die Veranstalter der Buchmesse in Krems zählten 97.000 Besucher.",
  ],
  [
    "contradiction",
    "2025-06-30 | Auktion | Das Gemälde „Der Fährmann“ wurde in Basel für 4,3 Millionen Franken versteigert.",
    "2025-07-01 | Kunstmarkt | In Basel brachte das Gemälde „Der Fährmann“ 5,6 Millionen Franken.",
  ],
  [
    "contradiction",
    "2025-06-14 | Theater | Das Stadttheater Glarn besteht seit 1887.",
    "2025-06-15 | Jubiläum | Das Stadttheater Glarn gibt es seit 1891.",
  ],
  [
    "none",
    "2025-10-20 | Buchmesse | Zur Buchmesse in Krems kamen 118.000 Besucher und 1.400 Aussteller.",
    "2025-10-21 | Buchmesse | Auf der Buchmesse in Krems zeigten 1.400 Aussteller ihre Bücher.",
  ],
  [
    "none",
    "2025-06-30 | Auktion | Das Gemälde „Der Fährmann“ wurde in Basel für 4,3 Millionen Franken versteigert.",
    "2025-06-20 | Auktion | Vor der Auktion in Basel war das Gemälde „Der Fährmann“ auf 2,5 Millionen Franken geschätzt worden.",
  ],
  [
    "none",
    "2025-10-20 | Film | Der Film „Nebelhorn“ lockte am ersten Wochenende 210.000 Zuschauer ins Kino.",
    "2025-11-20 | Film | Den Film „Nebelhorn“ haben inzwischen 900.000 Zuschauer gesehen.",
  ],
  // several countries, positions, dependence
  [
    "contradiction",
    "2025-03-03 | Gasstreit | Norwegen hat dem Abkommen mit Marokko zugestimmt.",
    "2025-03-03 | Abkommen | Norwegen lehnt das Abkommen mit Marokko ab.",
  ],
  [
    "none",
    "2025-03-03 | Gasstreit | Norwegen hat dem Abkommen mit Marokko zugestimmt.",
    "2025-03-03 | Abkommen | Schweden lehnt das Abkommen mit Marokko ab.",
  ],
  [
    "none",
    "2025-03-03 | Gasstreit | Norwegen will dem Abkommen mit Marokko zustimmen.",
    "2025-01-03 | Abkommen | Norwegen hatte das Abkommen mit Marokko zunächst abgelehnt.",
  ],
];
