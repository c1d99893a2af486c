import type { FigurePair } from "./figure-pair.ts";

/** The pairs that the rules were written with; before the last rules they found 85 % of the contradictions at a precision of 77 %. */
export const pairsOne: readonly FigurePair[] = [
  [
    "contradiction",
    "2024-03-04 | Zugunglück bei Hallern | Bei dem Zugunglück nahe Hallern sind zwölf Menschen ums Leben gekommen.",
    "2024-03-04 | Tote nach Entgleisung | Nach der Entgleisung bei Hallern zählte die Polizei 15 Tote.",
  ],
  [
    "contradiction",
    "2023-09-10 | Beben in Marokko | Das Erdbeben in Marokko hatte nach Angaben der Erdbebenwarte die Stärke 6,8 und zerstörte rund 50.000 Häuser.",
    "2023-09-10 | Marokko nach dem Beben | Bei dem Erdbeben in Marokko wurden 80.000 Häuser zerstört.",
  ],
  [
    "contradiction",
    "2024-06-05 | Hochwasser an der Lauer | Die Versicherer beziffern den Schaden durch das Hochwasser an der Lauer auf 60 Millionen Euro.",
    "2024-06-06 | Flut an der Lauer | Der Landkreis schätzt den Schaden des Hochwassers an der Lauer auf 95 Millionen Euro.",
  ],
  [
    "contradiction",
    "2022-11-14 | Kundgebung in Kassel | Zu der Kundgebung in Kassel kamen nach Angaben der Polizei 8.000 Menschen.",
    "2022-11-14 | Protest in Kassel | Die Veranstalter sprachen von 20.000 Menschen bei der Kundgebung in Kassel.",
  ],
  [
    "contradiction",
    "2024-09-02 | Wahl in Thalheim | Bei der Wahl in Thalheim kam die SPD auf 24,3 Prozent.",
    "2024-09-02 | Thalheim hat gewählt | Die SPD erreichte bei der Wahl in Thalheim 26,1 Prozent.",
  ],
  [
    "contradiction",
    "2024-09-02 | Bürgermeisterwahl | Die Wahlbeteiligung in Osterfeld lag bei 61 Prozent.",
    "2024-09-02 | Osterfeld wählt | In Osterfeld betrug die Wahlbeteiligung 54 Prozent.",
  ],
  [
    "contradiction",
    "2024-02-20 | Bilanz von Nordmetall | Nordmetall hat im Jahr 2023 einen Umsatz von 3,4 Milliarden Euro erzielt.",
    "2024-02-21 | Nordmetall legt Zahlen vor | Der Umsatz von Nordmetall lag 2023 bei 3,9 Milliarden Euro.",
  ],
  [
    "contradiction",
    "2024-05-15 | Stellenabbau | Der Autozulieferer Brandis will 1.200 Stellen streichen.",
    "2024-05-16 | Brandis baut ab | Brandis plant, 2.000 Stellen zu streichen.",
  ],
  [
    "contradiction",
    "2023-04-11 | Neue Brücke | Die Brücke über die Leine kostet 48 Millionen Euro.",
    "2023-04-13 | Kosten der Leinebrücke | Für die Brücke über die Leine zahlt die Stadt 62 Millionen Euro.",
  ],
  [
    "contradiction",
    "2024-07-01 | Finale | Die Füchse Köpenick gewannen das Finale gegen den SC Lohne mit 3:1.",
    "2024-07-01 | Köpenick holt den Titel | Im Finale schlugen die Füchse Köpenick den SC Lohne mit 3:2.",
  ],
  [
    "contradiction",
    "2024-07-01 | Stadion | Das Spiel im Moorstadion sahen 14.500 Zuschauer.",
    "2024-07-02 | Volle Ränge | 17.200 Zuschauer verfolgten das Spiel im Moorstadion.",
  ],
  [
    "contradiction",
    "2022-08-30 | Lieferung | Schweden hat der Ukraine zehn Panzerhaubitzen geliefert.",
    "2022-09-02 | Waffen | Die Ukraine bekam von Schweden 14 Panzerhaubitzen.",
  ],
  [
    "contradiction",
    "2022-08-30 | Gefangenenaustausch | Bei dem Austausch kamen 144 ukrainische Soldaten frei.",
    "2022-08-30 | Soldaten zurück | Russland ließ bei dem Austausch 95 ukrainische Soldaten frei.",
  ],
  [
    "course",
    "2024-01-10 | Klinik | In der Klinik Waldeck erkrankten 33 Patienten an dem Keim.",
    "2024-01-11 | Keim | Der Keim in der Klinik Waldeck hat 51 Patienten infiziert.",
  ],
  [
    "contradiction",
    "2023-07-20 | Waldbrand auf Rhodos | Auf Rhodos wurden wegen der Waldbrände 19.000 Menschen evakuiert.",
    "2023-07-20 | Rhodos brennt | Wegen der Brände auf Rhodos mussten 30.000 Menschen evakuiert werden.",
  ],
  [
    "contradiction",
    "2024-03-01 | Turm | Der neue Fernsehturm in Brunn ist 184 Meter hoch.",
    "2024-03-08 | Fernsehturm | Der Fernsehturm von Brunn hat eine Höhe von 212 Metern.",
  ],
  [
    "contradiction",
    "2024-03-01 | Haushalt | Im Haushalt der Stadt Gronau fehlen 12 Millionen Euro.",
    "2024-03-04 | Gronau spart | Der Stadt Gronau fehlen im Haushalt 19 Millionen Euro.",
  ],
  [
    "contradiction",
    "2024-10-01 | Umfrage | Laut einer Umfrage von Infratest lehnen 58 Prozent der Deutschen das Tempolimit ab.",
    "2024-10-02 | Tempolimit | Einer Umfrage von Forsa zufolge lehnen 41 Prozent der Deutschen ein Tempolimit ab.",
  ],
  [
    "contradiction",
    "2021-05-02 | Fähre | An Bord der Fähre Aurelia waren 230 Passagiere.",
    "2021-05-02 | Fährunglück | Die Fähre Aurelia hatte 310 Passagiere an Bord.",
  ],
  [
    "contradiction",
    "2024-04-04 | Streik | An dem Streik bei der Post beteiligten sich nach Angaben von Verdi 9.000 Beschäftigte.",
    "2024-04-04 | Post | Die Post sprach von 5.500 Beschäftigten, die sich am Streik beteiligten.",
  ],
  [
    "refinement",
    "2024-05-06 | Export | Der Wert der Exporte nach Chile liegt bei bis zu 9,8 Milliarden Euro.",
    "2024-05-07 | Handel | Die Exporte nach Chile sind zwischen 5,6 und 9,8 Milliarden Euro wert.",
  ],
  [
    "refinement",
    "2024-05-06 | Konzern | Der Gewinn von Elbchemie betrug 1,18 Milliarden Euro.",
    "2024-05-07 | Elbchemie | Elbchemie machte einen Gewinn von rund 1,2 Milliarden Euro.",
  ],
  [
    "refinement",
    "2024-05-06 | Lawine | Bei der Lawine am Glockner wurden mindestens vier Menschen getötet.",
    "2024-05-06 | Glockner | Durch die Lawine am Glockner starben fünf Menschen.",
  ],
  [
    "refinement",
    "2024-05-06 | Demo | In Bremen demonstrierten rund 15.000 Menschen gegen die Reform.",
    "2024-05-06 | Bremen | Bis zu 15.000 Menschen haben in Bremen gegen die Reform demonstriert.",
  ],
  [
    "none",
    "2024-05-06 | Brand | Bei dem Brand in Ulm wurden zwei Menschen verletzt.",
    "2024-05-06 | Ulm | Zwei Menschen sind bei dem Brand in Ulm verletzt worden.",
  ],
  [
    "course",
    "2023-02-06 | Beben | Die Zahl der Toten nach dem Erdbeben in der Türkei ist auf 2.300 gestiegen.",
    "2023-02-09 | Beben in der Türkei | Nach dem Erdbeben in der Türkei wurden bislang 18.000 Tote gezählt.",
  ],
  [
    "course",
    "2020-03-10 | Corona | In Italien sind inzwischen 10.000 Menschen mit dem Virus infiziert.",
    "2020-03-20 | Virus | Mittlerweile haben sich in Italien 47.000 Menschen mit dem Virus infiziert.",
  ],
  [
    "course",
    "2024-08-01 | Flut | Bei der Flut in Indien starben 93 Menschen.",
    "2024-08-03 | Kerala | Die Flut in Indien hat 210 Menschen das Leben gekostet, 210 Menschen starben.",
  ],
  [
    "none",
    "2023-02-06 | Beben | Bei dem Erdbeben in der Türkei starben 2.300 Menschen.",
    "2023-09-09 | Beben | Bei dem Erdbeben in Marokko starben 2.900 Menschen.",
  ],
  [
    "none",
    "2024-02-20 | Bilanz | Nordmetall erzielte 2022 einen Umsatz von 3,1 Milliarden Euro.",
    "2024-02-21 | Nordmetall | Der Umsatz von Nordmetall lag 2023 bei 3,9 Milliarden Euro.",
  ],
  [
    "none",
    "2024-02-20 | Bilanz | Nordmetall erzielte 2023 einen Umsatz von 3,1 Milliarden Euro.",
    "2024-02-21 | Nordmetall | Der Gewinn von Nordmetall lag 2023 bei 1,9 Milliarden Euro.",
  ],
  [
    "none",
    "2024-09-02 | Wahl | Bei der Wahl in Thalheim kam die SPD auf 24,3 Prozent.",
    "2024-09-02 | Wahl | Bei der Wahl in Thalheim kam die CDU auf 31 Prozent.",
  ],
  [
    "none",
    "2024-09-02 | Wahl | Bei der Wahl in Thalheim kam die SPD auf 24,3 Prozent, die CDU auf 31 Prozent.",
    "2024-09-02 | Wahl | In Thalheim erreichte die CDU bei der Wahl 31 Prozent und die SPD 24,3 Prozent.",
  ],
  [
    "none",
    "2024-06-03 | Deichbruch in Altwies | Nach dem Deichbruch in Altwies wurden 1.200 Menschen in Sicherheit gebracht.",
    "2024-06-05 | Deichbruch in Altwies | Zwei Tage nach dem Deichbruch in Altwies sind 900 Menschen wieder in ihren Häusern.",
  ],
  [
    "none",
    "2024-06-03 | Unfall auf der A7 | Bei dem Unfall auf der A7 wurden 14 Menschen verletzt.",
    "2024-06-03 | Unfall auf der A7 | Bei dem Unfall auf der A7 wurden vier Menschen getötet.",
  ],
  [
    "none",
    "2024-06-03 | Unglück in Peru | Bei dem Busunglück in Peru starben 24 Menschen.",
    "2024-06-03 | Bus in Peru | Bei dem Busunglück in Peru starben 24 Menschen, darunter sechs Kinder.",
  ],
  [
    "none",
    "2024-06-03 | Unglück in Peru | Bei dem Busunglück in Peru starben 24 Reisende.",
    "2024-06-03 | Bus in Peru | Bei dem Busunglück in Peru starben drei deutsche Reisende.",
  ],
  [
    "none",
    "2024-06-03 | Inflation | Die Inflationsrate in Deutschland lag im Mai bei 2,4 Prozent.",
    "2024-07-02 | Inflation | Die Inflationsrate in Deutschland lag im Juni bei 2,2 Prozent.",
  ],
  [
    "none",
    "2022-08-30 | Hilfe | Schweden hat der Ukraine zehn Panzer geliefert.",
    "2022-09-30 | Hilfe | Schweden hat der Ukraine weitere fünf Panzer zugesagt.",
  ],
  [
    "none",
    "2022-08-30 | Handel | China lieferte Waren im Wert von 40 Milliarden Euro nach Brasilien.",
    "2022-08-30 | Handel | Brasilien lieferte Waren im Wert von 31 Milliarden Euro nach China.",
  ],
  [
    "none",
    "2024-07-01 | Finale | Köpenick gewann das Finale gegen Lohne mit 3:1.",
    "2024-07-01 | Halbfinale | Im Halbfinale schlug Köpenick den SV Rath mit 2:0.",
  ],
  [
    "none",
    "2024-01-15 | Arbeitsmarkt | Die Arbeitslosenquote in Hessen liegt bei 5,4 Prozent.",
    "2024-01-15 | Arbeitsmarkt | Die Arbeitslosenquote in Bayern liegt bei 3,4 Prozent.",
  ],
  [
    "none",
    "2024-01-15 | Preise | Der Liter Benzin kostet im Schnitt 1,74 Euro.",
    "2024-09-15 | Preise | Der Liter Benzin kostet derzeit im Schnitt 1,89 Euro.",
  ],
  [
    "none",
    "2024-01-15 | Stadt | Der Umbau des Rathauses in Celle kostet 14 Millionen Euro.",
    "2024-01-16 | Stadt | Der Umbau des Theaters in Celle kostet 22 Millionen Euro.",
  ],
  [
    "none",
    "2024-01-15 | Stadt | Celle plant 400 neue Wohnungen.",
    "2024-01-16 | Stadt | Celle hat 250 Wohnungen gebaut.",
  ],
];
