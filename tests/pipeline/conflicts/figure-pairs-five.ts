import type { FigurePair } from "./figure-pair.ts";

/**
 * Written after the rules for opposites, days and origins, and run once before any further change: 10 of 12 claimed contradictions were some
 * (83 %), 10 of 15 were found (67 %). That is the honest estimate for unseen texts.
 */
export const pairsFive: readonly FigurePair[] = [
  [
    "contradiction",
    "2025-01-12 | Chemieunfall in Wesslau | Nach dem Austritt von Chlorgas in Wesslau mussten 48 Anwohner ins Krankenhaus gebracht werden.",
    "2025-01-12 | Chlorgas über Wesslau | In Wesslau kamen nach dem Chlorgasaustritt 73 Anwohner ins Krankenhaus, meldet der Rettungsdienst.",
  ],
  [
    "contradiction",
    "2025-05-19 | Stichwahl | Bei der Stichwahl in Graben siegte Amtsinhaberin Ilse Thoma mit 52,3 Prozent der Stimmen.",
    "2025-05-19 | Thoma bleibt | Amtsinhaberin Ilse Thoma bekam bei der Stichwahl in Graben 54,8 Prozent der Stimmen.",
  ],
  [
    "contradiction",
    "2025-03-06 | Dividende | Der Versicherer Aldania zahlt für 2024 eine Dividende von 3,40 Euro.",
    "2025-03-07 | Aldania | Die Aktionäre von Aldania erhalten für 2024 eine Dividende von 4,10 Euro.",
  ],
  [
    "contradiction",
    "2025-06-02 | Streik | Der Streik der Lokführer in Portugal ist am Montag gescheitert.",
    "2025-06-02 | Portugal | Der Streik der Lokführer in Portugal war erfolgreich.",
  ],
  [
    "contradiction",
    "2025-09-09 | Genehmigung | Das Landratsamt Dingolfing hat den Windpark Hochstein genehmigt.",
    "2025-09-10 | Hochstein | Das Landratsamt Dingolfing hat den Windpark Hochstein untersagt.",
  ],
  [
    "contradiction",
    "2025-08-30 | Transfer | Der Stürmer Paulo Reis hat beim SV Tarn nicht unterschrieben.",
    "2025-08-30 | Tarn | Stürmer Paulo Reis hat beim SV Tarn unterschrieben.",
  ],
  [
    "contradiction",
    "2025-02-15 | Museum | Das Keramikmuseum in Bürgel wird am 4. April eröffnet.",
    "2025-02-16 | Bürgel | Die Eröffnung des Keramikmuseums in Bürgel ist am 11. April.",
  ],
  [
    "contradiction",
    "2025-11-03 | Gutachten | Laut Gutachten beträgt der Schaden am Kirchturm von Ahlum 1,7 Millionen Euro.",
    "2025-11-05 | Kirchturm von Ahlum | Die Gemeinde schätzt den Schaden am Kirchturm von Ahlum auf 2,4 Millionen Euro.",
  ],
  [
    "contradiction",
    "2025-04-17 | Urteil in Essen | Das Landgericht Essen hat die Ärztin Vera Kahl zu vier Jahren Haft verurteilt.",
    "2025-04-17 | Ärztin vor Gericht | Die Ärztin Vera Kahl ist vom Landgericht Essen freigesprochen worden.",
  ],
  [
    "contradiction",
    "2025-07-22 | Gipfel | Die Präsidentin von Moldau hat die Teilnahme am Gipfel bestätigt.",
    "2025-07-22 | Moldau | Die Präsidentin von Moldau hat die Teilnahme am Gipfel dementiert.",
  ],
  [
    "contradiction",
    "2025-10-10 | Tunnel | Der Bahntunnel bei Arzl ist 5,6 Kilometer lang.",
    "2025-10-12 | Bahnausbau | Der neue Bahntunnel bei Arzl misst 6,3 Kilometer.",
  ],
  [
    "contradiction",
    "2025-10-20 | Festival | 42.000 Menschen besuchten das Festival am Ammersee.",
    "2025-10-20 | Ammersee | Das Festival am Ammersee zählte nach Angaben der Polizei 31.000 Besucher.",
  ],
  [
    "contradiction",
    "2025-12-01 | Orchester | Das Kammerorchester Fulda besteht seit 1963.",
    "2025-12-03 | Jubiläum | Das Kammerorchester Fulda gibt es seit 1958.",
  ],
  [
    "contradiction",
    "2025-01-28 | Fährunglück vor Samos | Bei dem Fährunglück vor Samos wurden 11 Menschen getötet.",
    "2025-01-28 | Samos | Bei dem Fährunglück vor Samos kam niemand ums Leben, es gab keine Toten.",
  ],
  [
    "contradiction",
    "2025-05-08 | Quantenchip | Forscher der Universität Delft haben den Chip auf 0,1 Kelvin gekühlt; er hat 1.200 Qubits.",
    "2025-05-09 | Delft | Der Chip der Universität Delft hat 800 Qubits.",
  ],
  [
    "none",
    "2025-01-12 | Chemieunfall in Wesslau | Nach dem Austritt von Chlorgas in Wesslau mussten 48 Anwohner ins Krankenhaus.",
    "2025-03-02 | Chemieunfall in Rehna | In Rehna kamen nach einem Chlorgasaustritt 12 Anwohner ins Krankenhaus.",
  ],
  [
    "none",
    "2025-05-19 | Stichwahl | Ilse Thoma siegte bei der Stichwahl in Graben mit 52,3 Prozent.",
    "2025-05-04 | Erster Wahlgang | Im ersten Wahlgang hatte Ilse Thoma in Graben 38,1 Prozent erreicht.",
  ],
  [
    "none",
    "2025-03-06 | Dividende | Aldania zahlt für 2024 eine Dividende von 3,40 Euro.",
    "2024-03-06 | Dividende | Aldania zahlt für 2023 eine Dividende von 2,90 Euro.",
  ],
  [
    "none",
    "2025-06-02 | Preise | In Portugal sind die Mieten gestiegen.",
    "2025-06-02 | Preise | In Portugal ist die Arbeitslosigkeit gesunken.",
  ],
  [
    "none",
    "2025-09-09 | Genehmigung | Das Landratsamt Dingolfing hat den Windpark Hochstein genehmigt.",
    "2025-09-10 | Klage | Anwohner lehnen den Windpark Hochstein ab.",
  ],
  [
    "none",
    "2025-08-30 | Spiel | Der SV Tarn gewann gegen den FC Murg mit 2:1.",
    "2025-08-30 | Murg | Der FC Murg verlor gegen den SV Tarn mit 1:2.",
  ],
  [
    "none",
    "2025-02-15 | Museum | Das Keramikmuseum in Bürgel wird am 4. April eröffnet.",
    "2025-02-16 | Museum | Das Keramikmuseum in Bürgel schließt am 31. Oktober für den Winter.",
  ],
  [
    "none",
    "2025-11-03 | Kirchturm | Der Kirchturm von Ahlum ist 64 Meter hoch.",
    "2025-11-05 | Kirchturm | Die Kirche von Ahlum bekommt eine 3 Meter hohe Glocke.",
  ],
  [
    "none",
    "2025-04-17 | Urteil | Das Landgericht Essen hat Vera Kahl zu vier Jahren Haft verurteilt.",
    "2025-04-17 | Urteil | Ihr Mitangeklagter Olaf Rust wurde zu zwei Jahren Haft verurteilt.",
  ],
  [
    "none",
    "2025-07-22 | Rente | Ein Rentner bekommt in Sachsen im Schnitt 1.410 Euro im Monat.",
    "2025-07-22 | Rente | Eine Rentnerin bekommt in Sachsen im Schnitt 1.190 Euro im Monat.",
  ],
  [
    "none",
    "2025-10-10 | Tunnel | Der Bahntunnel bei Arzl kostet 720 Millionen Euro.",
    "2025-10-12 | Tunnel | Die EU gibt für den Bahntunnel bei Arzl 150 Millionen Euro dazu.",
  ],
  [
    "none",
    "2025-10-20 | Festival | Das Festival am Ammersee besuchten 42.000 Menschen, im Vorjahr waren es 38.000.",
    "2025-10-20 | Festival | 42.000 Besucher kamen zum Festival am Ammersee.",
  ],
  [
    "none",
    "2025-12-01 | Orchester | Das Kammerorchester Fulda hat 32 Musiker.",
    "2025-12-03 | Orchester | Das Kammerorchester Fulda spielt 60 Konzerte im Jahr.",
  ],
  [
    "none",
    "2025-01-28 | Fähre | An Bord der Fähre vor Samos waren 210 Menschen.",
    "2025-01-28 | Fähre | 199 Menschen wurden vor Samos von der Fähre gerettet.",
  ],
  [
    "course",
    "2025-01-28 | Fährunglück vor Samos | Bei dem Fährunglück vor Samos starben 11 Menschen.",
    "2025-01-30 | Fährunglück vor Samos | Die Zahl der Toten nach dem Fährunglück vor Samos ist auf 17 gestiegen.",
  ],
];
